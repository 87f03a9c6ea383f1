package io.leadledger.api.invoice.draft;

import io.leadledger.api.Refuses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Codes of the tax decision's warnings that a person has confirmed, as sent, at most 20. */
@Refuses("too-many")
public record ConfirmationForm(@Nullable List<@Nullable String> confirmedWarnings) {}
