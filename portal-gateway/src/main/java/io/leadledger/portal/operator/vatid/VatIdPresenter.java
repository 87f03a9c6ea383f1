package io.leadledger.portal.operator.vatid;

import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.api.partner.vatid.VatIdChecks;
import io.leadledger.api.partner.vatid.VatIdEvidence;
import io.leadledger.api.partner.vatid.ViesInquiry;
import io.leadledger.api.partner.vatid.ViesOutcome;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Button.Look;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.story.Band;
import io.leadledger.portal.service.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What VIES said of a VAT ID in the reader's words. Where it is off and was never asked there is nothing to show.
 *
 * @param vatId as it is now; absent where there is none
 * @param page of whom it is
 * @param whose {@code partner} or {@code seller}, for the words
 * @param mayAsk whether the reader may
 */
public record VatIdPresenter(
        EntityScope scope, VatIdChecks checks, @Nullable String vatId, String page, String whose, boolean mayAsk)
        implements OfEntity {

    /** The end of the address that VIES is asked at, behind that of the page. */
    static final String ASKING = "/vat-id-checks";

    /** Of a partner, on its record. */
    public static VatIdPresenter of(EntityScope scope, PartnerAnswer partner, VatIdChecks checks) {
        BillingDetails billing = partner.billing();
        return new VatIdPresenter(
                scope,
                checks,
                billing == null ? null : billing.vatId(),
                Addresses.partner(scope, partner.partnerId()),
                "partner",
                true);
    }

    /** Of the seller, and of the number that is stored, not of one that is typed. */
    public static VatIdPresenter ofSeller(EntityScope scope, VatIdChecks checks, String page) {
        SellerProfile seller = scope.entity().seller();
        return new VatIdPresenter(
                scope, checks, seller == null ? null : seller.vatId(), page, "seller", scope.isAdministrator());
    }

    /** Absent where there is nothing to show. */
    public @Nullable VatIdCard card() {
        boolean wasAsked = said().isPresent() || !checks.inquiries().isEmpty();
        if (vatId == null || !(checks.available() || wasAsked)) {
            return null;
        }
        return new VatIdCard(
                say("console.vies"),
                state(),
                said().map(this::sentence).orElseGet(() -> say("console.vies.unchecked", vatId)),
                facts(),
                checks.available() && mayAsk
                        ? Button.send(
                                Look.SMALL,
                                Icon.CHECK,
                                say("console.vies.check"),
                                Change.ofNew().post(page + ASKING))
                        : null,
                said().filter(evidence -> evidence.status() == VatIdStatus.REFUTED)
                        .map(this::warning)
                        .orElse(null));
    }

    private Optional<VatIdEvidence> said() {
        return Optional.ofNullable(checks.evidence()).filter(VatIdEvidence::isOfVies);
    }

    private Chip state() {
        VatIdStatus status = said().map(VatIdEvidence::status).orElse(VatIdStatus.WELL_FORMED);
        return switch (status) {
            case CONFIRMED -> Chip.ok(say("console.vatId.CONFIRMED"));
            case REFUTED -> new Chip(Tone.BAD, Icon.ALERT_TRIANGLE, say("console.vatId.REFUTED"));
            case WELL_FORMED, MALFORMED -> Chip.mute(Icon.CIRCLE_DASHED, say("console.vies.state.unchecked"));
        };
    }

    private String sentence(VatIdEvidence evidence) {
        String number =
                evidence.consultation() == null ? null : evidence.consultation().number();
        String key = "console.vies." + evidence.status();
        return number == null
                ? say(key + ".bare", evidence.vatId(), day(evidence.checkedAt()))
                : say(key, evidence.vatId(), day(evidence.checkedAt()), number);
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        said().map(VatIdEvidence::consultation).ifPresent(told -> {
            add(facts, "console.vies.requester", told.requesterVatId());
            add(facts, "console.vies.name", told.name());
            add(facts, "console.vies.address", told.address());
        });
        checks.inquiries().stream().findFirst().map(this::last).ifPresent(facts::add);
        return facts;
    }

    private Fact last(ViesInquiry inquiry) {
        String at = words().dateTime(inquiry.askedAt());
        String by = inquiry.askedBy();
        String told = by == null
                ? say("console.vies.last.unnamed", at, outcome(inquiry))
                : say("console.vies.last.text", at, words().sayElse(by, "console.vies.by." + by), outcome(inquiry));
        Fact asked = Fact.of(say("console.vies.last"), told);
        return inquiry.outcome() == ViesOutcome.SILENT ? asked.noted(say("console.vies.silence.changes")) : asked;
    }

    /** In a few words, the reason of a silence with it. */
    private String outcome(ViesInquiry inquiry) {
        return inquiry.silence() == null
                ? say("console.vies.outcome." + inquiry.outcome())
                : say("console.vies.outcome.SILENT", say("console.vies.silence." + inquiry.silence()));
    }

    private Band warning(VatIdEvidence evidence) {
        return Band.of(
                Tone.BAD,
                Icon.ALERT_TRIANGLE,
                say("console.vies.refuted." + whose, evidence.vatId()),
                say("console.vies.refuted." + whose + ".text", evidence.vatId()));
    }

    private void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(Fact.of(say(label), value));
        }
    }

    private String day(Instant at) {
        return words().date(LocalDate.ofInstant(at, words().zone()));
    }
}
