package io.leadledger.invoice.preview;

import io.leadledger.api.invoice.preview.CancelledLeads;
import io.leadledger.api.invoice.preview.PartnerPreview;
import io.leadledger.api.invoice.preview.PeriodPreview;
import io.leadledger.api.invoice.preview.PreviewApi;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.billingperiod.RequestedPeriod;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.unbilled.Ledger;
import io.leadledger.money.Money;
import io.leadledger.text.NameOrder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** The preview of a period, partner by partner. */
@RestController
class PreviewController implements PreviewApi {

    private final InvoicePreviews previews;
    private final Ledger ledger;
    private final Directory directory;

    PreviewController(InvoicePreviews previews, Ledger ledger, Directory directory) {
        this.previews = previews;
        this.ledger = ledger;
        this.directory = directory;
    }

    @Override
    @PreAuthorize("hasAuthority('invoices:read')")
    public PeriodPreview preview(EntityId entityId, LocalDate from, LocalDate to) {
        BillingPeriod period = RequestedPeriod.of(from, to);
        KnownEntity entity = directory
                .entity(entityId)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("entity", entityId)));
        Set<PartnerId> ended = ledger.partnersBilledAlready(entityId, period);
        List<CancelledLeads> cancelled = ledger.cancelled(entityId, period);
        List<PartnerId> partners = ledger.partnersWithOpen(entityId, period);
        List<PartnerPreview> found = previews.counted(entity, partners, period).stream()
                .map(preview -> of(preview, ended, cancelled))
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
                ledger.overlappingRuns(entityId, period),
                sum(found, zero, preview -> preview.bill().totals().net()),
                sum(found, zero, preview -> preview.bill().totals().total()));
    }

    private static Money sum(List<PartnerPreview> previews, Money zero, Function<PartnerPreview, Money> amount) {
        return previews.stream().map(amount).reduce(zero, Money::plus);
    }

    private static PartnerPreview of(InvoicePreview preview, Set<PartnerId> ended, List<CancelledLeads> cancelled) {
        PartnerId partnerId = preview.partner().registered().partnerId();
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
