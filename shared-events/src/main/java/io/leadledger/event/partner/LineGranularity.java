package io.leadledger.event.partner;

/** What one invoice line stands for. */
public enum LineGranularity {
    PER_ASSIGNMENT,
    PER_LEAD
}
