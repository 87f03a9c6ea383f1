package io.leadledger.partner.entity;

import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.event.partner.EntityEvent.VatRateSet;
import io.leadledger.event.partner.LeadField;
import io.leadledger.event.partner.LineGranularity;
import io.leadledger.event.partner.SellerProfile;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.partner.VatRateKind;
import io.leadledger.id.EntityId;
import io.leadledger.partner.entity.EntityForm.VatRateForm;
import io.leadledger.partner.form.CodeLists;
import io.leadledger.partner.form.Findings;
import io.leadledger.partner.form.Numbers;
import io.leadledger.partner.form.Parsed;
import io.leadledger.partner.form.Texts;
import io.leadledger.partner.vatid.UnionVat;
import io.leadledger.partner.vatid.VatIds;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entity's form, understood as far as it can be; what cannot is among the findings. */
final class EntityReading {

    private static final Pattern EXTERNAL_ID = Pattern.compile("[A-Za-z0-9_-]{1,20}");

    static final String NONE_IN_UNION = "none-inside-the-eu";
    static final String NO_NONE_IN_UNION =
            "expected EU_VAT or SMALL_BUSINESS as the tax regime of a seller inside the EU but was NONE";

    private final Findings findings;
    private final @Nullable String externalId;
    private final @Nullable String name;
    private final @Nullable Currency currency;
    private final @Nullable ZoneId timeZone;
    private final @Nullable TaxRegime taxRegime;
    private final @Nullable VatRateKind applies;
    private final @Nullable Integer paymentTermsDays;
    private final @Nullable LineGranularity lineGranularity;
    private final List<LeadField> leadFields;

    /** @param before what is there already, absent for a new entity */
    EntityReading(EntityForm form, @Nullable EntityDefined before, Findings findings) {
        this.findings = findings;
        externalId = findings.required("externalId", form.externalId(), EntityReading::externalId);
        name = findings.required("name", form.name(), Texts::line);
        currency = findings.required(
                "currency", form.currency(), CodeLists.currencyOr(before == null ? null : before.currency()));
        timeZone = findings.required("timeZone", form.timeZone(), CodeLists::timeZone);
        taxRegime = findings.required("taxRegime", form.taxRegime(), text -> Texts.choice(TaxRegime.class, text));
        applies = findings.required("applies", form.applies(), text -> Texts.choice(VatRateKind.class, text));
        paymentTermsDays = findings.required("paymentTermsDays", form.paymentTermsDays(), Numbers::paymentTermsDays);
        lineGranularity = findings.required(
                "lineGranularity", form.lineGranularity(), text -> Texts.choice(LineGranularity.class, text));
        leadFields = form.leadFields() == null && before != null
                ? before.leadFields()
                : LeadFields.read(form.leadFields(), findings);
    }

    /** Prices and service dates that were fixed once rest on currency and zone (D-09, D-10), numbers on the key (D-20). */
    void refuseChangeOfWhatIsFixed(EntityDefined before) {
        refuseChange("externalId", "external-id-is-fixed", before.externalId(), externalId);
        refuseChange("currency", "currency-is-fixed", before.currency(), currency);
        refuseChange("timeZone", "time-zone-is-fixed", before.timeZone(), timeZone);
    }

    /** Under {@code EU_VAT} leads are billed at the rate that applies, so there must be one. */
    void refuseMissingRate(List<VatRateSet> sent, List<VatRateSet> before) {
        if (taxRegime == TaxRegime.EU_VAT
                && applies != null
                && Stream.concat(sent.stream(), before.stream()).noneMatch(rate -> rate.kind() == applies)) {
            findings.add("vatRates", "vat-rate-missing", "expected a rate of the kind %s but there is none", applies);
        }
    }

    /** The VAT rates as said; under {@code EU_VAT} none of them is 0, for no country's rate is. */
    List<VatRateSet> rates(EntityId entityId, @Nullable List<@Nullable VatRateForm> forms) {
        return VatRates.read(entityId, forms, taxRegime == TaxRegime.EU_VAT, findings);
    }

    /** What was good enough under another regime and is not now: rates of 0 that stay, the seller's VAT ID. */
    void refuseComingIntoTheUnion(EntityState before, List<VatRateSet> sent) {
        if (taxRegime == null
                || taxRegime == TaxRegime.NONE
                || before.definition().taxRegime() == taxRegime) {
            return;
        }
        boolean zeroStays = before.vatRates().stream()
                .filter(rate -> sent.stream().noneMatch(other -> VatRates.beginTogether(other, rate)))
                .anyMatch(rate -> rate.percent().signum() == 0);
        if (zeroStays && taxRegime == TaxRegime.EU_VAT) {
            findings.add("vatRates", "zero-rate", "expected no rate of 0 under EU_VAT but there is one: set it anew");
        }
        SellerProfile seller = before.seller();
        if (seller != null && seller.vatId() != null) {
            findings.optional("taxRegime", seller.vatId(), vatId -> VatIds.ofSeller(vatId, null, true));
        }
    }

    /** A seller inside the EU sells under its VAT, or as a small business that charges none. */
    void refuseNoTaxInUnion(@Nullable SellerProfile seller) {
        if (taxRegime == TaxRegime.NONE && seller != null && UnionVat.rulesAt(seller.address())) {
            findings.add("taxRegime", NONE_IN_UNION, NO_NONE_IN_UNION);
        }
    }

    /** The entity as said; only after nothing was found wrong. */
    EntityDefined definition(EntityId entityId) {
        return new EntityDefined(
                entityId,
                Objects.requireNonNull(externalId),
                Objects.requireNonNull(name),
                Objects.requireNonNull(currency),
                Objects.requireNonNull(timeZone),
                Objects.requireNonNull(taxRegime),
                Objects.requireNonNull(applies),
                Objects.requireNonNull(paymentTermsDays),
                Objects.requireNonNull(lineGranularity),
                leadFields);
    }

    private <T> void refuseChange(String field, String code, T before, @Nullable T now) {
        if (now != null && !now.equals(before)) {
            findings.add(field, code, "expected %s as it was set but was %s", before, now);
        }
    }

    private static Parsed<String> externalId(String text) {
        return EXTERNAL_ID.matcher(text).matches()
                ? Parsed.fit(text)
                : Parsed.unfit("bad-external-id", "1 to 20 of letters, digits, - and _");
    }
}
