package io.leadledger.partner.entity;

import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.input.Findings;
import io.leadledger.event.partner.EntityEvent;
import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.event.partner.EntityEvent.SellerLogoChanged;
import io.leadledger.event.partner.EntityEvent.SellerProfileChanged;
import io.leadledger.event.partner.EntityEvent.SellerVatIdChecked;
import io.leadledger.event.partner.EntityEvent.VatRateSet;
import io.leadledger.event.party.SellerLogo;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.id.EntityId;
import io.leadledger.partner.entity.EntityCommand.ChangeSellerLogo;
import io.leadledger.partner.entity.EntityCommand.ChangeSellerProfile;
import io.leadledger.partner.entity.EntityCommand.DefineEntity;
import io.leadledger.partner.entity.EntityCommand.KeepViesAnswer;
import io.leadledger.partner.entity.EntityCommand.RedefineEntity;
import io.leadledger.partner.leadfield.LeadFields;
import io.leadledger.partner.seller.SellerRules;
import io.leadledger.partner.vatid.VatIdCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of an entity's life, R-001 to R-003. Plain Java: no framework, no clock, no database. */
final class EntityRules {

    private EntityRules() {}

    /** @param state absent if there is no such entity yet */
    static Decision<EntityEvent> decide(EntityCommand command, @Nullable EntityState state) {
        return switch (command) {
            case DefineEntity define
            when state != null ->
                Decision.rejected(Rejection.conflict(
                        "already-defined", "expected a new id but %s is defined", define.entityId()));
            case DefineEntity define -> define(define.entityId(), define.proposed(), null, Set.of());
            case RedefineEntity redefine when state != null -> redefine(redefine, state);
            case ChangeSellerProfile change when state != null -> changeSeller(change, state);
            case ChangeSellerLogo change
            when state != null ->
                Objects.equals(sha256(change.logo()), state.logoSha256())
                        ? Decision.unchanged()
                        : Decision.accepted(new SellerLogoChanged(change.entityId(), change.logo()));
            case KeepViesAnswer keep when state != null -> keep(keep.answer(), state);
            case RedefineEntity _, ChangeSellerProfile _, ChangeSellerLogo _, KeepViesAnswer _ ->
                Decision.rejected(Rejection.notFound("entity", command.entityId()));
        };
    }

    /** Never fails: what was decided once is true. */
    static EntityState evolve(@Nullable EntityState state, EntityEvent event) {
        return switch (event) {
            case EntityDefined defined when state == null -> EntityState.first(defined);
            case EntityDefined defined -> state.with(defined);
            case VatRateSet set -> withRate(known(state), set);
            case SellerProfileChanged changed -> known(state).with(changed.seller());
            case SellerLogoChanged changed -> known(state).withLogo(sha256(changed.logo()));
            case SellerVatIdChecked checked -> known(state).with(checked);
        };
    }

    private static Decision<EntityEvent> define(
            EntityId entityId, ProposedEntity proposed, @Nullable EntityState before, Set<String> usedFields) {
        Findings findings = new Findings();
        EntityChecks.of(proposed, before, findings);
        LeadFields.refuseLossOf(usedFields, proposed.leadFields(), findings);
        if (!findings.isEmpty()) {
            return Decision.rejected(findings.rejections());
        }
        List<EntityEvent> events = new ArrayList<>();
        EntityDefined defined = proposed.definition(entityId, before == null ? null : before.definition());
        if (before == null || !before.definition().equals(defined)) {
            events.add(defined);
        }
        proposed.rates().stream()
                .filter(rate -> before == null || !before.vatRates().contains(rate))
                .forEach(events::add);
        return Decision.accepted(events);
    }

    private static Decision<EntityEvent> redefine(RedefineEntity redefine, EntityState state) {
        Decision<EntityEvent> decision = define(
                redefine.entityId(),
                redefine.proposed(),
                state,
                redefine.known().usedFields());
        return switch (decision) {
            case Decision.Accepted<EntityEvent>(List<EntityEvent> events)
            when !redefine.known().byAdministrator() -> {
                List<Rejection> reserved = events.stream()
                        .flatMap(event -> reserved(event, state.definition()))
                        .distinct()
                        .toList();
                yield reserved.isEmpty() ? decision : Decision.rejected(reserved);
            }
            case Decision.Accepted<EntityEvent> _, Decision.Rejected<EntityEvent> _ -> decision;
        };
    }

    /** What of a change is for administrators: everything that decides the tax. */
    private static Stream<Rejection> reserved(EntityEvent event, EntityDefined before) {
        return switch (event) {
            case EntityDefined now ->
                Stream.of(
                                now.taxRegime() == before.taxRegime() ? "" : "taxRegime",
                                now.applies() == before.applies() ? "" : "applies")
                        .filter(field -> !field.isEmpty())
                        .map(Rejection::forAdministrators);
            case VatRateSet _ -> Stream.of(Rejection.forAdministrators("vatRates"));
            case SellerProfileChanged _, SellerLogoChanged _, SellerVatIdChecked _ ->
                Stream.of(Rejection.forAdministrators("seller"));
        };
    }

    private static Decision<EntityEvent> changeSeller(ChangeSellerProfile change, EntityState state) {
        Findings findings = new Findings();
        SellerProfile seller = SellerRules.change(
                change.seller(), state.seller(), state.definition().taxRegime(), findings);
        if (!findings.isEmpty()) {
            return Decision.rejected(findings.rejections());
        }
        return seller.equals(state.seller())
                ? Decision.unchanged()
                : Decision.accepted(new SellerProfileChanged(change.entityId(), seller));
    }

    /** An answer is about the number that was asked for, and an older one takes the place of no newer. */
    private static Decision<EntityEvent> keep(SellerVatIdChecked answer, EntityState state) {
        SellerProfile seller = state.seller();
        if (seller == null || !answer.vatId().equals(seller.vatId())) {
            return Decision.rejected(VatIdCheck.changedMeanwhile(answer.vatId()));
        }
        SellerVatIdChecked present = state.checkOfPresentVatId();
        return present != null && present.checkedAt().isAfter(answer.checkedAt())
                ? Decision.unchanged()
                : Decision.accepted(answer);
    }

    private static EntityState withRate(EntityState state, VatRateSet set) {
        List<VatRateSet> rates = new ArrayList<>(state.vatRates());
        rates.removeIf(rate -> VatRates.beginTogether(rate, set));
        rates.add(set);
        rates.sort(VatRates.ORDER);
        return state.with(rates);
    }

    private static @Nullable String sha256(@Nullable SellerLogo logo) {
        return logo == null ? null : logo.sha256();
    }

    private static EntityState known(@Nullable EntityState state) {
        return Objects.requireNonNull(state, "expected EntityDefined to be an entity's first fact");
    }
}
