package io.leadledger.delivery.directory;

import io.leadledger.event.partner.LeadField;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

/** What deliveries need to know of an entity: its currency, its zone and the fields of its leads. */
public record KnownEntity(String entityId, Currency currency, ZoneId timeZone, List<LeadField> leadFields) {}
