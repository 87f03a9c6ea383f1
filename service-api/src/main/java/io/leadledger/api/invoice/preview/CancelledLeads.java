package io.leadledger.api.invoice.preview;

import io.leadledger.id.AssignmentId;
import io.leadledger.id.PartnerId;
import io.leadledger.money.Money;

/** How many leads of a period nobody has to pay, because they were cancelled before they were billed. */
public record CancelledLeads(PartnerId partnerId, AssignmentId assignmentId, Money price, int leads) {}
