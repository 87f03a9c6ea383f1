package io.leadledger.invoice.directory;

import io.leadledger.event.delivery.AssignmentEvent.AssignmentDefined;
import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.event.partner.EntityEvent.SellerLogoChanged;
import io.leadledger.event.partner.EntityEvent.SellerProfileChanged;
import io.leadledger.event.partner.EntityEvent.VatRateSet;
import io.leadledger.event.partner.PartnerEvent.BillingDetailsChanged;
import io.leadledger.event.partner.PartnerEvent.PartnerDetailsChanged;
import io.leadledger.event.partner.PartnerEvent.PartnerRegistered;
import io.leadledger.event.partner.PartnerEvent.VatIdChecked;
import io.leadledger.event.party.SellerLogo;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.Id;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.support.JsonColumn;
import io.leadledger.invoice.tax.VatRates;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up what has arrived of entities, partners and assignments. */
@Component
public class Directory {

    private final JdbcClient jdbc;

    Directory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty while the entity's definition has not arrived. */
    public Optional<KnownEntity> entity(EntityId entityId) {
        List<KnownFact> facts = facts(List.of(entityId.value()));
        return newest(facts, EntityDefined.class).map(definition -> {
            SellerProfileChanged seller =
                    newest(facts, SellerProfileChanged.class).orElse(null);
            return new KnownEntity(
                    definition, seller == null ? null : seller.seller().withLogo(logo(facts)), rates(facts));
        });
    }

    /** The partners that have arrived, by id. */
    public Map<PartnerId, KnownPartner> partners(Collection<PartnerId> partnerIds) {
        Map<String, List<KnownFact>> byPartner = new HashMap<>();
        facts(List.of(Id.texts(partnerIds)))
                .forEach(fact -> byPartner
                        .computeIfAbsent(fact.aggregateId(), id -> new java.util.ArrayList<>())
                        .add(fact));
        Map<PartnerId, KnownPartner> partners = new HashMap<>();
        byPartner.forEach((id, facts) -> newest(facts, PartnerRegistered.class)
                .ifPresent(registered -> partners.put(new PartnerId(id), partner(registered, facts))));
        return partners;
    }

    /** The printable names of assignments, by id; those that have not arrived are missing. */
    public Map<AssignmentId, String> assignmentNames(Collection<AssignmentId> assignmentIds) {
        Map<AssignmentId, String> names = new HashMap<>();
        for (KnownFact fact : facts(List.of(Id.texts(assignmentIds)))) {
            if (fact.isA(AssignmentDefined.class)) {
                names.put(
                        new AssignmentId(fact.aggregateId()),
                        fact.as(AssignmentDefined.class).name());
            }
        }
        return names;
    }

    /** How many of these are known here at least up to the version given with them. */
    public int arrived(Map<String, Long> versions) {
        return jdbc.sql("""
                        select count(*) from unnest(?::text[], ?::bigint[]) as wanted (id, version)
                        where exists (select 1 from known_fact where aggregate_id = id and sequence >= version)
                        """)
                .params(
                        versions.keySet().toArray(String[]::new),
                        versions.values().toArray(Long[]::new))
                .query(Integer.class)
                .single();
    }

    /** Up to which version an entity or a partner has arrived; -1 for none. */
    public long version(Id id) {
        return jdbc.sql("select coalesce(max(sequence), -1) from known_fact where aggregate_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    /** Whether the partner has an assignment in the entity, as far as word of it has come. */
    public boolean isAssigned(PartnerId partnerId, EntityId entityId) {
        return jdbc.sql("""
                        select exists (select from known_fact
                            where fact = 'AssignmentDefined' and partner_id = ? and entity_id = ?)
                        """)
                .params(partnerId.value(), entityId.value())
                .query(Boolean.class)
                .single();
    }

    private static KnownPartner partner(PartnerRegistered registered, List<KnownFact> facts) {
        PartnerDetailsChanged details = orNull(newest(facts, PartnerDetailsChanged.class));
        BillingDetailsChanged billing = orNull(newest(facts, BillingDetailsChanged.class));
        return new KnownPartner(
                registered,
                details == null ? null : details.details(),
                billing == null ? null : billing.billing(),
                orNull(newest(facts, VatIdChecked.class)));
    }

    /** By its SHA-256; absent where there is none any more. */
    private static @Nullable String logo(List<KnownFact> facts) {
        return newest(facts, SellerLogoChanged.class)
                .map(SellerLogoChanged::logo)
                .map(SellerLogo::sha256)
                .orElse(null);
    }

    private static VatRates rates(List<KnownFact> facts) {
        return new VatRates(facts.stream()
                .filter(fact -> fact.isA(VatRateSet.class))
                .map(fact -> fact.as(VatRateSet.class))
                .map(set -> new VatRates.Rate(set.kind(), set.percent(), set.validFrom()))
                .toList());
    }

    private static <E> Optional<E> newest(List<KnownFact> facts, Class<E> type) {
        return facts.stream().filter(fact -> fact.isA(type)).findFirst().map(fact -> fact.as(type));
    }

    private static <E> @Nullable E orNull(Optional<E> value) {
        return value.orElse(null);
    }

    private List<KnownFact> facts(Collection<String> aggregateIds) {
        return jdbc.sql("""
                        select aggregate_id, fact, body from known_fact where aggregate_id = any (?::text[])
                        order by aggregate_id, fact
                        """)
                .params((Object) aggregateIds.toArray(String[]::new))
                .query(KnownFact.class)
                .list();
    }

    private record KnownFact(String aggregateId, String fact, String body) {

        /** A fact is named by its type, or by type and what it is about. */
        boolean isA(Class<?> type) {
            return fact.equals(type.getSimpleName()) || fact.startsWith(type.getSimpleName() + ' ');
        }

        <E> E as(Class<E> type) {
            return JsonColumn.read(body, type);
        }
    }
}
