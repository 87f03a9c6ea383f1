package io.leadledger.portal.operator.partner;

import io.leadledger.api.invoice.overview.InvoiceCounts;
import io.leadledger.api.partner.note.NotesAnswer;
import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.api.partner.vatid.VatIdEvidence;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.PartnerDetails;
import io.leadledger.portal.operator.document.InvoiceChips;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of a partner: the facts that decide on its invoices, its billing data, how it is reached. */
record PartnerCards(EntityScope scope, PartnerAnswer partner, InvoiceCounts counts, NotesAnswer notes)
        implements OfEntity {

    List<Fact> facts() {
        BillingDetails billing = partner.billing();
        return List.of(
                fact(
                        "console.column.country",
                        PartnerFacts.country(PartnerFacts.country(partner).orElse(null), words())),
                vatId(),
                fact("console.column.terms", PartnerFacts.terms(billing, words())),
                fact(
                        "console.column.format",
                        billing == null || billing.eInvoiceFormat() == null
                                ? say("console.partner.format.default")
                                : InvoiceChips.format(billing.eInvoiceFormat())),
                fact("console.column.open", words().amount(counts.openAmount()) + ' ' + scope.currency()),
                fact("console.column.key", partner.externalId()));
    }

    List<Card<List<Fact>>> about() {
        Card<List<Fact>> contact = new Card<>(say("console.partner.contactHeading"), contact());
        BillingDetails billing = partner.billing();
        return billing == null
                ? List.of(contact, noted())
                : List.of(new Card<>(say("console.partner.billing"), billing(billing)), contact, noted());
    }

    /** For the operator's people only. */
    private Card<List<Fact>> noted() {
        return new Card<>(
                say("console.partner.notes"),
                List.of(
                        fact("console.partner.notes.tags", String.join(", ", notes.tags())),
                        fact("console.partner.notes.text", notes.text())));
    }

    private Fact vatId() {
        BillingDetails billing = partner.billing();
        Chip bad = PartnerFacts.badVatId(partner, words()).orElse(null);
        VatIdEvidence check = partner.vatIdCheck();
        return fact("console.column.vatId", billing == null ? null : billing.vatId())
                .noted(check == null || bad != null ? null : status(check))
                .marked(bad);
    }

    private String status(VatIdEvidence check) {
        return say("console.vatId." + check.status());
    }

    private List<Fact> billing(BillingDetails billing) {
        List<Fact> facts = new ArrayList<>(List.of(
                fact("console.partner.legalName", partner.details().legalName()),
                fact("console.partner.billingAddress", PartnerFacts.address(billing.billingAddress(), words())),
                fact("console.partner.taxNumber", billing.taxNumber()),
                fact("console.partner.buyerReference", billing.buyerReference())
                        .marked(PartnerFacts.badLeitwegId(partner, words()).orElse(null)),
                fact(
                        "console.partner.granularity",
                        billing.lineGranularity() == null
                                ? say("console.partner.default")
                                : say("console.granularity." + billing.lineGranularity()))));
        if (billing.invoiceEmails() != null) {
            facts.add(fact("console.partner.invoiceEmails", billing.invoiceEmails()));
        }
        if (billing.invoiceCopies() != null) {
            facts.add(fact("console.partner.invoiceCopies", billing.invoiceCopies()));
        }
        if (billing.vatTerritory() != null) {
            facts.add(fact("console.partner.vatTerritory", PartnerFacts.territory(billing.vatTerritory(), words())));
        }
        Stream.ofNullable(partner.vatIdCheck()).map(this::evidence).forEach(facts::add);
        return facts;
    }

    private Fact evidence(VatIdEvidence check) {
        return fact(
                "console.partner.vatIdCheck",
                say(
                        "console.partner.vatIdCheck.text",
                        status(check),
                        words().date(check.checkedAt().atZone(words().zone()).toLocalDate()),
                        PartnerFacts.source(check, words())));
    }

    private List<Fact> contact() {
        PartnerDetails details = partner.details();
        return List.of(
                fact("console.partner.contact", details.contactPerson()),
                fact("console.partner.email", details.contactEmail()),
                fact("console.partner.phone", details.phone()),
                fact("console.partner.address", PartnerFacts.address(details.address(), words())),
                fact(
                        "console.partner.language",
                        details.language() == null ? null : words().language(details.language())),
                fact("console.partner.zone", details.timeZone()));
    }

    private Fact fact(String label, @Nullable String value) {
        return Fact.of(say(label), value == null || value.isBlank() ? say("console.none") : value);
    }
}
