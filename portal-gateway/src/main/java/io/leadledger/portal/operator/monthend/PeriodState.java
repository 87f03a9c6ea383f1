package io.leadledger.portal.operator.monthend;

import io.leadledger.api.Page;
import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.api.invoice.ledger.UnrunMonth;
import io.leadledger.api.invoice.overview.CheckedDraft;
import io.leadledger.api.invoice.overview.InvoiceCounts;
import io.leadledger.api.invoice.preview.PartnerPreview;
import io.leadledger.api.invoice.preview.PeriodPreview;
import io.leadledger.id.PartnerId;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.service.invoice.DocumentFilter;
import io.leadledger.portal.service.invoice.Invoices;
import io.leadledger.portal.service.invoice.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where an entity's period stands.
 *
 * @param toGenerate partners whose draft a run would make now
 * @param late partners with leads that came after their invoice was made, and wait for the next period
 * @param drafts made and not final yet, checked
 * @param finals final invoices, at most {@link Page#MAX_LIMIT}
 * @param finalCount how many final invoices there are
 * @param mailed how many of them were sent by mail; absent where none is final
 * @param waiting partners with leads to bill whose own data has not arrived yet
 * @param overlapping other periods that were run and share days with this one
 * @param unrun months until the end of the period whose leads no billing run has covered
 */
record PeriodState(
        Period period,
        List<PartnerPreview> toGenerate,
        List<PartnerPreview> late,
        List<CheckedDraft> drafts,
        List<InvoiceSummary> finals,
        long finalCount,
        @Nullable InvoiceCounts mailed,
        int waiting,
        List<Period> overlapping,
        List<UnrunMonth> unrun) {

    static PeriodState of(EntityScope scope, Period period, Invoices invoices) {
        PeriodPreview preview = invoices.preview(scope.entityId(), period);
        List<CheckedDraft> drafts = invoices.checks(scope.entityId(), period);
        Page<InvoiceSummary> finals = invoices.page(
                scope.entityId(),
                DocumentFilter.of(period).withState(State.FINAL).sorted("number"),
                Page.MAX_LIMIT,
                null);
        Set<PartnerId> drafted = drafts.stream().map(CheckedDraft::partnerId).collect(Collectors.toSet());
        return new PeriodState(
                period,
                preview.previews().stream().filter(PartnerPreview::generates).toList(),
                preview.previews().stream()
                        .filter(one -> !one.generates() && !drafted.contains(one.partnerId()))
                        .toList(),
                drafts,
                finals.items(),
                finals.approximateTotal(),
                finals.items().isEmpty() ? null : invoices.counts(scope.entityId(), DocumentFilter.of(period)),
                preview.waiting(),
                preview.overlapping().stream()
                        .map(run -> new Period(run.from(), run.to()))
                        .toList(),
                invoices.unrunMonths(scope.entityId()).stream()
                        .filter(month -> !month.to().isAfter(period.to()))
                        .toList());
    }

    List<UnrunMonth> unrunBefore() {
        return unrun.stream()
                .filter(month -> !month.to().isAfter(period.from()))
                .toList();
    }

    /** Whole months of the period. */
    List<UnrunMonth> unrunHere() {
        return unrun.stream()
                .filter(month -> !month.from().isBefore(period.from()))
                .toList();
    }

    /** How many invoices the period has or will have. */
    long invoices() {
        return toGenerate.size() + drafts.size() + finalCount;
    }

    boolean isEmpty() {
        return invoices() == 0 && late.isEmpty() && waiting == 0 && unrun.isEmpty();
    }

    /** How many leads the drafts to be made would bill. */
    long toGenerateLeads() {
        return toGenerate.stream().mapToLong(one -> one.bill().leads()).sum();
    }

    Money toGenerateTotal(EntityScope scope) {
        return toGenerate.stream().map(one -> one.bill().totals().total()).reduce(scope.zero(), Money::plus);
    }
}
