package io.leadledger.portal.partner.surroundings;

import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.readmodel.directory.Entities;
import io.leadledger.portal.readmodel.directory.Entities.Entity;
import io.leadledger.portal.scope.PartnerScope;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The partner's own name and time zone, and the entities it deals with. */
@Component
class PartnerProfiles {

    private final PartnerScope scope;
    private final Entities entities;
    private final MessageSource messages;

    PartnerProfiles(PartnerScope scope, Entities entities, MessageSource messages) {
        this.scope = scope;
        this.entities = entities;
        this.messages = messages;
    }

    /**
     * Times are told, days filtered and due dates judged in the zone of the entity, as on its invoices (D-10); where a
     * partner deals with several, in the first one's. Its own zone serves while nobody has anything for it; nameless while
     * its facts have not arrived.
     */
    Surroundings of(UUID partnerId, Locale locale, Shell site) {
        Profile profile = scope.read(partnerId, PartnerProfiles::profile);
        Map<UUID, Entity> dealtWith = entities.of(profile.entities());
        ZoneId zone = dealtWith.values().stream()
                .map(Entity::timeZone)
                .findFirst()
                .or(profile::zone)
                .orElse(ZoneOffset.UTC);
        Words words = new Words(messages, locale, zone);
        return Surroundings.of(partnerId, profile.displayName(), dealtWith, words, site);
    }

    private static Profile profile(JdbcClient jdbc) {
        List<UUID> dealtWith = jdbc.sql(
                        "select entity_id from lead_counter union select entity_id from document order by 1")
                .query(UUID.class)
                .list();
        return jdbc.sql("select display_name, time_zone from partner_profile")
                .query((row, n) -> new Profile(row.getString(1), zone(row.getString(2)), dealtWith))
                .optional()
                .orElse(new Profile("", Optional.empty(), dealtWith));
    }

    private static Optional<ZoneId> zone(@Nullable String id) {
        try {
            return Optional.ofNullable(id).map(ZoneId::of);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private record Profile(String displayName, Optional<ZoneId> zone, List<UUID> entities) {}
}
