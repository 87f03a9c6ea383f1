package io.leadledger.api.invoice.bankstatement;

import java.util.List;

/** What became of each, in their order; one that was refused fails no other. */
public record BookingResults(List<BookingResult> results) {}
