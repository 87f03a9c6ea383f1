package io.leadledger.api.partner.invitation;

import io.leadledger.api.Password;
import org.jspecify.annotations.Nullable;

/** The password that was chosen. */
public record RedemptionForm(@Nullable Password password) {}
