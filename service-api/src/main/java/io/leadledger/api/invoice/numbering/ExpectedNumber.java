package io.leadledger.api.invoice.numbering;

import java.time.LocalDate;

/** The number that the next document would get if nobody takes it before, and the day it would be issued on. */
public record ExpectedNumber(String documentNumber, LocalDate issueDate) {}
