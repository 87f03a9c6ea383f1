package io.leadledger.delivery.recording;

import io.leadledger.delivery.intake.AcceptedDelivery;
import io.leadledger.event.delivery.DataSubjectId;
import io.leadledger.event.delivery.EncryptedValue;
import java.util.Map;

/**
 * A delivery with its personal values encrypted, ready to be written.
 *
 * @param dataSubjectId the person, as a keyed hash
 */
record SealedDelivery(AcceptedDelivery delivery, DataSubjectId dataSubjectId, Map<String, EncryptedValue> fields) {}
