package io.leadledger.portal.audit;

/** The record of {@link AuditEvent}s, kept in {@code site.audit_entry}; nothing in it is ever changed. */
public interface AuditLog {

    /** Keeps an event of the present request, even when the caller's own transaction fails afterwards. */
    void record(AuditEvent event);
}
