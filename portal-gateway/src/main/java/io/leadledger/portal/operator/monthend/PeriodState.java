package io.leadledger.portal.operator.monthend;

import io.leadledger.api.Page;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.service.invoice.InvoiceAnswers;
import io.leadledger.portal.service.invoice.InvoiceAnswers.CheckedDraft;
import io.leadledger.portal.service.invoice.InvoiceAnswers.PartnerPreview;
import io.leadledger.portal.service.invoice.InvoiceAnswers.PeriodPreview;
import io.leadledger.portal.service.invoice.InvoiceAnswers.Summary;
import io.leadledger.portal.service.invoice.InvoiceAnswers.UnrunMonth;
import io.leadledger.portal.service.invoice.Invoices;
import io.leadledger.portal.service.invoice.Invoices.Wanted;
import io.leadledger.portal.service.invoice.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where an entity's period stands.
 *
 * @param toGenerate partners whose draft a run would make now
 * @param late partners with leads that came after their invoice was made, and wait for the next period
 * @param drafts made and not final yet, checked
 * @param finals final invoices, at most {@link Page#MAX_LIMIT}
 * @param finalCount how many final invoices there are
 * @param waiting partners with leads to bill whose own data has not arrived yet
 * @param unrun months until the end of the period whose leads no billing run has covered
 */
record PeriodState(
        Period period,
        List<PartnerPreview> toGenerate,
        List<PartnerPreview> late,
        List<CheckedDraft> drafts,
        List<Summary> finals,
        long finalCount,
        int waiting,
        List<UnrunMonth> unrun) {

    static PeriodState of(EntityScope scope, Period period, Invoices invoices) {
        PeriodPreview preview = invoices.preview(scope.entityId(), period);
        List<CheckedDraft> drafts = invoices.checks(scope.entityId(), period);
        Page<Summary> finals = invoices.page(
                scope.entityId(), Wanted.of(period).withState("FINAL").sorted("number"), Page.MAX_LIMIT, null);
        Set<String> drafted = drafts.stream().map(CheckedDraft::partnerId).collect(Collectors.toSet());
        return new PeriodState(
                period,
                preview.previews().stream().filter(PartnerPreview::generates).toList(),
                preview.previews().stream()
                        .filter(one -> !one.generates() && !drafted.contains(one.partnerId()))
                        .toList(),
                drafts,
                finals.items(),
                finals.approximateTotal(),
                preview.waiting(),
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
    int toGenerateLeads() {
        return toGenerate.stream()
                .mapToInt(one -> InvoiceAnswers.leads(one.bill()))
                .sum();
    }

    Money toGenerateTotal(EntityScope scope) {
        return toGenerate.stream().map(one -> one.bill().totals().total()).reduce(scope.zero(), Money::plus);
    }
}
