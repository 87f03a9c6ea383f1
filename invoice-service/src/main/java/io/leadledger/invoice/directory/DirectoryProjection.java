package io.leadledger.invoice.directory;

import io.leadledger.chassis.consuming.Projection;
import io.leadledger.chassis.consuming.ReceivedEvent;
import io.leadledger.event.PublishedEvent;
import io.leadledger.event.Topic;
import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.delivery.AssignmentEvent;
import io.leadledger.event.delivery.ProfileEvent;
import io.leadledger.event.partner.EntityEvent;
import io.leadledger.event.partner.EntityEvent.SellerLogoChanged;
import io.leadledger.event.partner.EntityEvent.VatRateSet;
import io.leadledger.event.partner.PartnerEvent;
import io.leadledger.event.party.SellerLogo;
import io.leadledger.id.EntityId;
import io.leadledger.id.Id;
import io.leadledger.invoice.support.JsonColumn;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the newest fact of each kind of every entity, partner, profile and assignment (D-17: highest sequence wins). */
@Component
class DirectoryProjection implements Projection {

    private final JdbcClient jdbc;
    private final KeptLogoPictures pictures;

    DirectoryProjection(JdbcClient jdbc, KeptLogoPictures pictures) {
        this.jdbc = jdbc;
        this.pictures = pictures;
    }

    @Override
    public String name() {
        return "directory";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.PARTNER, Topic.DELIVERY);
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        Map<String, CloudEvent<?>> newest = new TreeMap<>();
        for (ReceivedEvent received : events) {
            CloudEvent<?> event = received.event();
            if (event.data() instanceof SellerLogoChanged(EntityId _, SellerLogo logo) && logo != null) {
                pictures.keep(logo);
            }
            if (isAboutTheDirectory(event.data())) {
                newest.merge(
                        event.data().subject() + '\n' + factOf(event.data()),
                        event,
                        (one, other) -> other.sequence() >= one.sequence() ? other : one);
            }
        }
        if (!newest.isEmpty()) {
            keep(newest.values());
        }
    }

    private void keep(Collection<CloudEvent<?>> newest) {
        jdbc.sql("""
                        insert into known_fact as known (aggregate_id, fact, entity_id, partner_id, sequence, body)
                        select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::jsonb[])
                        on conflict (aggregate_id, fact) do update
                        set body = excluded.body, sequence = excluded.sequence
                        where excluded.sequence > known.sequence
                        """)
                .params(
                        newest.stream().map(event -> event.data().subject()).toArray(String[]::new),
                        newest.stream().map(event -> factOf(event.data())).toArray(String[]::new),
                        newest.stream()
                                .map(event -> textOf(event.data().ofEntity()))
                                .toArray(String[]::new),
                        newest.stream()
                                .map(event -> textOf(event.data().ofPartner()))
                                .toArray(String[]::new),
                        newest.stream().map(CloudEvent::sequence).toArray(Long[]::new),
                        newest.stream()
                                .map(event -> JsonColumn.write(withoutPicture(event.data())))
                                .toArray(String[]::new))
                .update();
    }

    /** Pictures lie elsewhere: what everybody reads of an entity stays small. */
    private static PublishedEvent withoutPicture(PublishedEvent event) {
        return event instanceof SellerLogoChanged(EntityId entity, SellerLogo logo) && logo != null
                ? new SellerLogoChanged(entity, new SellerLogo(logo.sha256(), logo.width(), logo.height(), ""))
                : event;
    }

    private static @Nullable String textOf(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    private static boolean isAboutTheDirectory(PublishedEvent event) {
        return event instanceof EntityEvent
                || event instanceof PartnerEvent
                || event instanceof ProfileEvent
                || event instanceof AssignmentEvent;
    }

    private static String factOf(PublishedEvent event) {
        String name = event.getClass().getSimpleName();
        return event instanceof VatRateSet rate ? name + ' ' + rate.kind() + ' ' + rate.validFrom() : name;
    }
}
