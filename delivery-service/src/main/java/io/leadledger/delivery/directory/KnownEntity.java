package io.leadledger.delivery.directory;

import io.leadledger.event.partner.LeadField;
import io.leadledger.id.EntityId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

/** What deliveries need to know of an entity: its currency, its zone and the fields of its leads. */
public record KnownEntity(EntityId entityId, Currency currency, ZoneId timeZone, List<LeadField> leadFields) {

    /** The date it is in the entity's zone. */
    public LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), timeZone);
    }
}
