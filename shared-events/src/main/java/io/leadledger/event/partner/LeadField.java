package io.leadledger.event.partner;

/**
 * One field of the leads of an entity.
 *
 * @param displayName whether its value names the lead in lists
 * @param encrypted whether it may not be searched, filtered or stored readable in the portal (D-30)
 */
public record LeadField(String field, LeadFieldType type, boolean required, boolean displayName, boolean encrypted) {}
