package io.leadledger.partner.partner;

import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Parsed;
import io.leadledger.chassis.input.Texts;
import io.leadledger.event.partner.PartnerEvent;
import io.leadledger.event.partner.PartnerEvent.BillingDetailsChanged;
import io.leadledger.event.partner.PartnerEvent.PartnerActivated;
import io.leadledger.event.partner.PartnerEvent.PartnerDeactivated;
import io.leadledger.event.partner.PartnerEvent.PartnerDetailsChanged;
import io.leadledger.event.partner.PartnerEvent.PartnerRegistered;
import io.leadledger.event.partner.PartnerEvent.VatIdChecked;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.PartnerDetails;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.billingdetails.BillingRules;
import io.leadledger.partner.billingdetails.BillingRules.Known;
import io.leadledger.partner.partner.PartnerCommand.ActivatePartner;
import io.leadledger.partner.partner.PartnerCommand.ChangeBillingDetails;
import io.leadledger.partner.partner.PartnerCommand.ChangePartnerDetails;
import io.leadledger.partner.partner.PartnerCommand.DeactivatePartner;
import io.leadledger.partner.partner.PartnerCommand.KeepViesAnswer;
import io.leadledger.partner.partner.PartnerCommand.RegisterPartner;
import io.leadledger.partner.vatid.VatIdCheck;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules of a partner's life, R-010 to R-016. Plain Java: no framework, no clock, no database. */
final class PartnerRules {

    private static final int MAX_EXTERNAL_ID = 100;

    private PartnerRules() {}

    /**
     * @param state absent if there is no such partner yet
     * @param now time of the checks this command causes
     */
    static Decision<PartnerEvent> decide(PartnerCommand command, @Nullable PartnerState state, Instant now) {
        if (command instanceof RegisterPartner register) {
            return state == null ? register(register, now) : alreadyRegistered(state);
        }
        if (state == null) {
            return Decision.rejected(Rejection.notFound("partner", command.partnerId()));
        }
        return switch (command) {
            case RegisterPartner _ -> alreadyRegistered(state);
            case ChangePartnerDetails change -> changeDetails(change, state);
            case ChangeBillingDetails change -> changeBilling(change, state, now);
            case KeepViesAnswer keep -> keep(keep.answer(), state);
            case ActivatePartner _ ->
                state.active() ? Decision.unchanged() : Decision.accepted(new PartnerActivated(state.partnerId()));
            case DeactivatePartner _ ->
                state.active() ? Decision.accepted(new PartnerDeactivated(state.partnerId())) : Decision.unchanged();
        };
    }

    /** Never fails: what was decided once is true. */
    static PartnerState evolve(@Nullable PartnerState state, PartnerEvent event) {
        return switch (event) {
            case PartnerRegistered(PartnerId partnerId, String externalId, String displayName) ->
                new PartnerState(partnerId, externalId, onlyNamed(displayName), null, null, false);
            case PartnerDetailsChanged changed -> known(state).with(changed.details());
            case BillingDetailsChanged changed -> known(state).with(changed.billing());
            case VatIdChecked checked -> known(state).with(checked);
            case PartnerActivated _ -> known(state).active(true);
            case PartnerDeactivated _ -> known(state).active(false);
        };
    }

    private static Decision<PartnerEvent> register(RegisterPartner register, Instant now) {
        Findings findings = new Findings();
        PartnerDetails details = named(register.details(), findings);
        boolean isMadeOfName = register.externalId() == null && !findings.isEmpty();
        String externalId =
                isMadeOfName ? null : findings.required("externalId", register.externalId(), PartnerRules::externalId);
        BillingDetails billing = register.billing() == null
                ? null
                : BillingRules.change(register.billing(), null, findings.in("billing"));
        if (externalId == null || !findings.isEmpty()) {
            return Decision.rejected(findings.rejections());
        }
        PartnerId id = register.partnerId();
        List<PartnerEvent> events = new ArrayList<>();
        events.add(new PartnerRegistered(id, externalId, details.displayName()));
        events.add(new PartnerDetailsChanged(id, details));
        events.add(new PartnerActivated(id));
        if (billing != null) {
            events.addAll(BillingRules.facts(id, Known.NOTHING, billing, now));
        }
        return Decision.accepted(events);
    }

    private static Decision<PartnerEvent> changeDetails(ChangePartnerDetails change, PartnerState state) {
        Findings findings = new Findings();
        PartnerDetails said = named(change.details(), findings);
        if (!findings.isEmpty()) {
            return Decision.rejected(findings.rejections());
        }
        PartnerDetails details = change.keepsAddress() ? at(state.details().address(), said) : said;
        return details.equals(state.details())
                ? Decision.unchanged()
                : Decision.accepted(new PartnerDetailsChanged(state.partnerId(), details));
    }

    private static Decision<PartnerEvent> changeBilling(ChangeBillingDetails change, PartnerState state, Instant now) {
        Findings findings = new Findings();
        BillingDetails billing = BillingRules.change(change.billing(), state.billing(), findings);
        return findings.isEmpty()
                ? Decision.accepted(BillingRules.facts(
                        state.partnerId(), new Known(state.billing(), state.checkOfPresentVatId()), billing, now))
                : Decision.rejected(findings.rejections());
    }

    /** An answer is about the number that was asked for, and an older one takes the place of no newer. */
    private static Decision<PartnerEvent> keep(VatIdChecked answer, PartnerState state) {
        VatIdChecked present = state.checkOfPresentVatId();
        if (present == null || !present.vatId().equals(answer.vatId()) || present.status() == VatIdStatus.MALFORMED) {
            return Decision.rejected(VatIdCheck.changedMeanwhile(answer.vatId()));
        }
        return present.checkedAt().isAfter(answer.checkedAt()) ? Decision.unchanged() : Decision.accepted(answer);
    }

    private static Decision<PartnerEvent> alreadyRegistered(PartnerState state) {
        return Decision.rejected(
                Rejection.conflict("already-registered", "expected a new id but %s is registered", state.partnerId()));
    }

    private static Parsed<String> externalId(String text) {
        return text.codePointCount(0, text.length()) <= MAX_EXTERNAL_ID
                ? Parsed.fit(text)
                : Parsed.unfit("bad-external-id", "1 to " + MAX_EXTERNAL_ID + " printable characters");
    }

    private static PartnerDetails named(PartnerDetails details, Findings findings) {
        findings.required("details.displayName", details.displayName(), Texts::line);
        return details;
    }

    private static PartnerDetails at(Address address, PartnerDetails details) {
        return new PartnerDetails(
                details.displayName(),
                details.legalName(),
                details.contactPerson(),
                details.contactEmail(),
                details.phone(),
                address,
                details.timeZone(),
                details.language());
    }

    private static PartnerDetails onlyNamed(String displayName) {
        return new PartnerDetails(displayName, null, null, null, null, Address.NONE, null, null);
    }

    private static PartnerState known(@Nullable PartnerState state) {
        return Objects.requireNonNull(state, "expected PartnerRegistered to be a partner's first fact");
    }
}
