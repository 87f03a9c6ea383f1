package io.leadledger.api.invoice.reminder;

import io.leadledger.api.Refuses;
import org.jspecify.annotations.Nullable;

/**
 * Which reminder to send.
 *
 * @param step 1 to 3; the one after the last that was sent, or with {@code again} one that was sent
 * @param again whether to send what was sent before, or a second one on the same day; absent: no
 */
@Refuses({"not-a-number", "out-of-range"})
public record ReminderForm(@Nullable String step, @Nullable Boolean again) {}
