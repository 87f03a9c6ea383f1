package io.leadledger.event.partner;

/** What a lead field holds. */
public enum LeadFieldType {
    TEXT,
    EMAIL,
    PHONE,
    NUMBER,
    DATE,
    BOOLEAN
}
