package io.leadledger.invoice.preview;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.invoice.Bill;
import io.leadledger.event.invoice.TaxDecision;
import io.leadledger.event.partner.EInvoiceFormat;
import io.leadledger.invoice.basis.Finding;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.billingperiod.RequestedPeriod;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.unbilled.CancelledLeads;
import io.leadledger.invoice.unbilled.Ledger;
import io.leadledger.money.Money;
import io.leadledger.text.NameOrder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The preview of a period, partner by partner. */
@RestController
@RequestMapping("/api/v1/previews")
@PreAuthorize("hasAuthority('invoices:read')")
class PreviewController {

    private final InvoicePreviews previews;
    private final Ledger ledger;
    private final Directory directory;

    PreviewController(InvoicePreviews previews, Ledger ledger, Directory directory) {
        this.previews = previews;
        this.ledger = ledger;
        this.directory = directory;
    }

    @GetMapping
    PeriodPreview preview(@RequestParam String entityId, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        BillingPeriod period = RequestedPeriod.of(from, to);
        KnownEntity entity = directory
                .entity(entityId)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("entity", entityId)));
        Set<String> ended = ledger.partnersBilledAlready(entityId, period);
        List<CancelledLeads> cancelled = ledger.cancelled(entityId, period);
        List<String> partners = ledger.partnersWithOpen(entityId, period);
        List<PartnerPreview> found = previews.counted(entity, partners, period).stream()
                .map(preview -> PartnerPreview.of(preview, ended, cancelled))
                .sorted(Comparator.comparing(PartnerPreview::partnerName, NameOrder.AS_PEOPLE_READ)
                        .thenComparing(PartnerPreview::partnerExternalId))
                .toList();
        Money zero = Money.zero(entity.definition().currency());
        return new PeriodPreview(
                entityId,
                from,
                to,
                found,
                partners.size() - found.size(),
                sum(found, zero, preview -> preview.bill().totals().net()),
                sum(found, zero, preview -> preview.bill().totals().total()));
    }

    private static Money sum(List<PartnerPreview> previews, Money zero, Function<PartnerPreview, Money> amount) {
        return previews.stream().map(amount).reduce(zero, Money::plus);
    }

    /** @param waiting partners with leads to bill whose own data has not arrived yet */
    record PeriodPreview(
            String entityId,
            LocalDate from,
            LocalDate to,
            List<PartnerPreview> previews,
            int waiting,
            Money net,
            Money total) {}

    /**
     * @param generates whether a billing run would make a draft of it now; else it is late and waits for the next period
     * @param cancelled leads of the period that are not billed, by assignment and price
     */
    record PartnerPreview(
            String partnerId,
            String partnerExternalId,
            String partnerName,
            Bill bill,
            TaxDecision taxDecision,
            EInvoiceFormat format,
            boolean generates,
            List<CancelledLeads> cancelled,
            List<Finding> blockers,
            List<Finding> warnings) {

        static PartnerPreview of(InvoicePreview preview, Set<String> ended, List<CancelledLeads> cancelled) {
            String partnerId = preview.partner().registered().partnerId().value();
            return new PartnerPreview(
                    partnerId,
                    preview.partner().registered().externalId(),
                    preview.partner().displayName(),
                    preview.bill(),
                    preview.basis().taxDecision(),
                    preview.basis().buyer().format(),
                    !ended.contains(partnerId),
                    cancelled.stream()
                            .filter(leads -> leads.partnerId().equals(partnerId))
                            .toList(),
                    preview.basis().blockers(),
                    preview.basis().warnings());
        }
    }
}
