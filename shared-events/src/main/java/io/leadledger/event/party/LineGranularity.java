package io.leadledger.event.party;

/** What one invoice line stands for. */
public enum LineGranularity {
    PER_ASSIGNMENT,
    PER_LEAD
}
