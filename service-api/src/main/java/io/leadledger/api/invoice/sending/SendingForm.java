package io.leadledger.api.invoice.sending;

import org.jspecify.annotations.Nullable;

/** @param again whether to send a document that was sent before; absent: no */
public record SendingForm(@Nullable Boolean again) {}
