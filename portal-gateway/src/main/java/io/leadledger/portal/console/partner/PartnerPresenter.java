package io.leadledger.portal.console.partner;

import io.leadledger.api.Page;
import io.leadledger.event.partner.BillingDetails;
import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Counts;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Summary;
import io.leadledger.portal.console.invoice.InvoiceChips;
import io.leadledger.portal.console.invoice.Period;
import io.leadledger.portal.console.partner.Partners.PartnerAnswer;
import io.leadledger.portal.console.provenance.Deliveries.Assignment;
import io.leadledger.portal.view.Views.Chip;
import io.leadledger.portal.view.Views.Column;
import io.leadledger.portal.view.Views.Crumb;
import io.leadledger.portal.view.Views.Fact;
import io.leadledger.portal.view.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/** The record of a partner: can it be billed, can it be reached, what was it billed. */
record PartnerPresenter(
        EntityScope scope,
        PartnerAnswer partner,
        PermissionsPresenter permissions,
        PortalAccessPresenter access,
        List<Assignment> assignments,
        Page<Summary> invoices,
        Counts counts) {

    /** An invoice in the table. */
    record InvoiceRow(
            String href,
            String label,
            @Nullable String said,
            String period,
            Chip chip,
            String total,
            @Nullable String open) {}

    /** An assignment in the table. */
    record AssignmentRow(String name, String key, String priority, String channel) {}

    ModelAndView page() {
        Map<String, Object> model = new HashMap<>();
        model.put(
                "crumbs",
                List.of(
                        new Crumb(words().say("console.partners"), scope.path("/partners")),
                        new Crumb(partner.details().displayName(), null)));
        model.put("chips", chips());
        model.put("facts", facts());
        model.put("billing", billing());
        model.put("contact", contact());
        model.putAll(permissions.model());
        model.putAll(access.model());
        model.put("assignmentColumns", assignmentColumns());
        model.put("assignments", assignments.stream().map(this::row).toList());
        model.put("invoiceColumns", invoiceColumns());
        model.put("invoices", invoices.items().stream().map(this::row).toList());
        model.put(
                "invoicesNote",
                words().say(
                                "console.partner.invoices.note",
                                words().amount(counts.openAmount()),
                                scope.currency(),
                                words().amount(counts.overdueAmount())));
        return scope.page("partner", partner.details().displayName(), model);
    }

    private Words words() {
        return scope.words();
    }

    private List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        if (!partner.active()) {
            chips.add(new Chip("mute", "ban", words().say("console.partner.inactive")));
        }
        List<String> missing = PartnerFacts.missing(partner, words());
        chips.add(
                missing.isEmpty()
                        ? new Chip("ok", "file-invoice", words().say("console.partner.billable"))
                        : new Chip(
                                "warn",
                                "alert-triangle",
                                words().say("console.partner.missing", String.join(", ", missing))));
        chips.add(
                partner.details().contactEmail() == null
                        ? new Chip("warn", "alert-triangle", words().say("console.partner.unreachable"))
                        : new Chip("ok", "mail", words().say("console.partner.reachable")));
        return chips;
    }

    private List<Fact> facts() {
        BillingDetails billing = partner.billing();
        return List.of(
                fact(
                        "console.column.country",
                        PartnerFacts.country(partner.country().orElse(null), words())),
                vatId(),
                fact("console.column.terms", PartnerFacts.terms(billing, words())),
                fact(
                        "console.column.format",
                        billing == null || billing.eInvoiceFormat() == null
                                ? words().say("console.partner.default")
                                : InvoiceChips.format(billing.eInvoiceFormat())),
                fact("console.column.open", words().amount(counts.openAmount()) + ' ' + scope.currency()),
                fact("console.column.key", partner.externalId()));
    }

    private Fact vatId() {
        BillingDetails billing = partner.billing();
        String vatId = billing == null ? null : billing.vatId();
        Chip bad = PartnerFacts.badVatId(partner, words()).orElse(null);
        String note = partner.vatIdCheck() == null || bad != null
                ? null
                : words().say("console.vatId." + partner.vatIdCheck().status());
        return new Fact(
                words().say("console.column.vatId"),
                vatId == null ? words().say("console.none") : vatId,
                note,
                null,
                false,
                bad,
                null);
    }

    private List<Fact> billing() {
        BillingDetails billing = partner.billing();
        if (billing == null) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>(List.of(
                fact("console.partner.legalName", partner.details().legalName()),
                fact("console.partner.billingAddress", PartnerFacts.address(billing.billingAddress(), words())),
                fact("console.partner.taxNumber", billing.taxNumber()),
                buyerReference(billing.buyerReference()),
                fact(
                        "console.partner.granularity",
                        billing.lineGranularity() == null
                                ? words().say("console.partner.default")
                                : words().say("console.granularity." + billing.lineGranularity()))));
        if (billing.vatTerritory() != null) {
            facts.add(fact("console.partner.vatTerritory", PartnerFacts.territory(billing.vatTerritory(), words())));
        }
        if (partner.vatIdCheck() != null) {
            facts.add(fact(
                    "console.partner.vatIdCheck",
                    words().say(
                                    "console.partner.vatIdCheck.text",
                                    words().say("console.vatId."
                                            + partner.vatIdCheck().status()),
                                    words().date(partner.vatIdCheck()
                                            .checkedAt()
                                            .atZone(words().zone())
                                            .toLocalDate()),
                                    partner.vatIdCheck().source())));
        }
        return facts;
    }

    private Fact buyerReference(@Nullable String reference) {
        Chip bad = PartnerFacts.badLeitwegId(partner, words()).orElse(null);
        return new Fact(
                words().say("console.partner.buyerReference"),
                reference == null ? words().say("console.none") : reference,
                null,
                null,
                false,
                bad,
                null);
    }

    private List<Fact> contact() {
        return List.of(
                fact("console.partner.contact", partner.details().contactPerson()),
                fact("console.partner.email", partner.details().contactEmail()),
                fact("console.partner.phone", partner.details().phone()),
                fact(
                        "console.partner.address",
                        PartnerFacts.address(partner.details().address(), words())),
                fact("console.partner.language", language()),
                fact("console.partner.zone", partner.details().timeZone()));
    }

    private @Nullable String language() {
        String tag = partner.details().language();
        return tag == null ? null : Locale.forLanguageTag(tag).getDisplayLanguage(words().locale());
    }

    private Fact fact(String label, @Nullable String value) {
        return Fact.of(
                words().say(label),
                value == null || value.isBlank() ? words().say("console.none") : Objects.requireNonNull(value));
    }

    private List<Column> assignmentColumns() {
        return List.of(
                Column.of(words().say("console.column.assignment")),
                Column.of(words().say("console.column.key")),
                Column.of(words().say("console.column.channel")),
                Column.amount(words().say("console.column.priority"), null));
    }

    private AssignmentRow row(Assignment assignment) {
        return new AssignmentRow(
                assignment.name(),
                assignment.externalId(),
                words().number(assignment.priority()),
                words().say("console.channel." + assignment.channel()));
    }

    private List<Column> invoiceColumns() {
        return List.of(
                Column.of(words().say("console.column.number")),
                Column.of(words().say("console.column.period")),
                Column.of(words().say("console.column.status")),
                Column.amount(words().say("console.column.total"), scope.currency()),
                Column.amount(words().say("console.column.open"), scope.currency()));
    }

    private InvoiceRow row(Summary invoice) {
        String period = new Period(invoice.from(), invoice.to()).said(words());
        return new InvoiceRow(
                scope.path("/invoices/" + invoice.invoiceId()),
                invoice.number() == null ? words().say("console.status.DRAFT") : invoice.number(),
                invoice.number() == null ? period : null,
                period,
                InvoiceChips.status(
                        invoice.paymentStatus() == null ? invoice.state() : invoice.paymentStatus(), words()),
                words().amount(invoice.totals().total()),
                invoice.openAmount() == null ? null : words().amount(invoice.openAmount()));
    }
}
