package io.leadledger.delivery.personaldata;

import io.leadledger.chassis.sealing.AesGcm.Sealed;

/**
 * A data key as it is kept: under the master key.
 *
 * @param masterKeyVersion which master key
 */
record WrappedKey(String keyId, DataSubject subject, Sealed wrapped, int masterKeyVersion) {}
