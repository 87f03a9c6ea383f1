package io.leadledger.partner.entity;

import io.leadledger.chassis.input.CodeLists;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Parsed;
import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.event.partner.EntityEvent.VatRateSet;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.partner.VatRateKind;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.partner.leadfield.LeadFields;
import io.leadledger.partner.seller.SellerRules;
import io.leadledger.partner.vatid.VatIds;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds a proposed entity against the rules; everything that is wrong with it is among the findings. */
final class EntityChecks {

    private static final Pattern EXTERNAL_ID = Pattern.compile("[A-Za-z0-9_-]{1,20}");

    /** The console's page beside those of entities, whose addresses begin with their keys. */
    private static final String ADDRESS = "select-entity";

    private final ProposedEntity proposed;
    private final Findings findings;
    private final @Nullable String externalId;
    private final @Nullable Currency currency;

    private EntityChecks(ProposedEntity proposed, @Nullable EntityState before, Findings findings) {
        this.proposed = proposed;
        this.findings = findings;
        externalId = findings.required(
                "externalId",
                proposed.externalId(),
                before == null ? EntityChecks::newExternalId : EntityChecks::externalId);
        currency = findings.required(
                "currency",
                proposed.currency() == null ? null : proposed.currency().getCurrencyCode(),
                CodeLists.currencyOr(before == null ? null : before.definition().currency()));
    }

    /** @param before what is there already, absent for a new entity */
    static void of(ProposedEntity proposed, @Nullable EntityState before, Findings findings) {
        EntityChecks checks = new EntityChecks(proposed, before, findings);
        checks.refuseWhatIsMissing();
        if (proposed.leadFields() != null) {
            LeadFields.check(proposed.leadFields(), findings);
        }
        VatRates.check(proposed.vatRates(), proposed.taxRegime() == TaxRegime.EU_VAT, findings);
        if (before != null) {
            checks.refuseChangeOfWhatIsFixed(before.definition());
            checks.refuseComingIntoTheUnion(before);
            checks.refuseNoTaxInUnion(before.seller());
        }
        checks.refuseMissingRate(before == null ? List.of() : before.vatRates());
    }

    private void refuseWhatIsMissing() {
        findings.said("name", proposed.name());
        findings.said("timeZone", proposed.timeZone());
        findings.said("taxRegime", proposed.taxRegime());
        findings.said("applies", proposed.applies());
        findings.said("paymentTermsDays", proposed.paymentTermsDays());
        findings.said("lineGranularity", proposed.lineGranularity());
    }

    /** Prices and service dates that were fixed once rest on currency and zone (D-09, D-10), numbers on the key (D-20). */
    private void refuseChangeOfWhatIsFixed(EntityDefined known) {
        refuseChange("externalId", "external-id-is-fixed", known.externalId(), externalId);
        refuseChange("currency", "currency-is-fixed", known.currency(), currency);
        refuseChange("timeZone", "time-zone-is-fixed", known.timeZone(), proposed.timeZone());
    }

    /** Under {@code EU_VAT} leads are billed at the rate that applies, so there must be one, understood or not. */
    private void refuseMissingRate(List<VatRateSet> known) {
        VatRateKind applies = proposed.applies();
        if (proposed.taxRegime() == TaxRegime.EU_VAT
                && applies != null
                && proposed.vatRates().stream().noneMatch(Objects::isNull)
                && Stream.concat(proposed.rates().stream(), known.stream()).noneMatch(rate -> rate.kind() == applies)) {
            findings.add("vatRates", "vat-rate-missing", "expected a rate of the kind %s but there is none", applies);
        }
    }

    /** What was good enough under another regime and is not now: rates of 0 that stay, the seller's VAT ID. */
    private void refuseComingIntoTheUnion(EntityState known) {
        TaxRegime regime = proposed.taxRegime();
        if (regime == null || regime == TaxRegime.NONE || known.definition().taxRegime() == regime) {
            return;
        }
        boolean zeroStays = known.vatRates().stream()
                .filter(rate -> proposed.rates().stream().noneMatch(other -> VatRates.beginTogether(other, rate)))
                .anyMatch(rate -> rate.percent().signum() == 0);
        if (zeroStays && regime == TaxRegime.EU_VAT) {
            findings.add("vatRates", "zero-rate", "expected no rate of 0 under EU_VAT but there is one: set it anew");
        }
        SellerProfile seller = known.seller();
        if (seller != null && seller.vatId() != null) {
            findings.optional("taxRegime", seller.vatId(), vatId -> VatIds.ofSeller(vatId, null, true));
        }
    }

    private void refuseNoTaxInUnion(@Nullable SellerProfile seller) {
        if (seller != null) {
            SellerRules.refuseNoTaxInUnion(proposed.taxRegime(), seller.address(), findings, "taxRegime");
        }
    }

    private <T> void refuseChange(String field, String code, T known, @Nullable T now) {
        if (now != null && !now.equals(known)) {
            findings.add(field, code, "expected %s as it was set but was %s", known, now);
        }
    }

    private static Parsed<String> newExternalId(String text) {
        return text.equalsIgnoreCase(ADDRESS)
                ? Parsed.unfit("bad-external-id", "a key that is no address of the console")
                : externalId(text);
    }

    private static Parsed<String> externalId(String text) {
        return EXTERNAL_ID.matcher(text).matches()
                ? Parsed.fit(text)
                : Parsed.unfit("bad-external-id", "1 to 20 of letters, digits, - and _");
    }
}
