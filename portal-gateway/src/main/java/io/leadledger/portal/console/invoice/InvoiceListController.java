package io.leadledger.portal.console.invoice;

import io.leadledger.api.Page;
import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.invoice.InvoiceAnswers.CheckedDraft;
import io.leadledger.portal.console.invoice.InvoiceAnswers.CreditNote;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Summary;
import io.leadledger.portal.console.invoice.Invoices.Wanted;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of invoices, by what is to be done with them. */
@Controller
@PreAuthorize("isAuthenticated()")
class InvoiceListController {

    private final Invoices invoices;

    InvoiceListController(Invoices invoices) {
        this.invoices = invoices;
    }

    @GetMapping("/app/{entity}/invoices")
    ModelAndView list(
            EntityScope scope,
            PeriodChoice choice,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String only,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable List<String> back) {
        InvoiceTab tab = InvoiceTab.named(status);
        Period period = choice.chosen().orElse(null);
        ListOrder order = ListOrder.of(sort, tab);
        Wanted wanted = new Wanted(period, null, tab.status(), null, order.sort());
        InvoiceListPresenter presenter = new InvoiceListPresenter(
                scope,
                tab,
                period,
                order,
                DraftFilter.named(only),
                Paging.of(at, back),
                invoices.counts(scope.entityId(), wanted));
        return switch (tab) {
            case CREDIT_NOTES -> creditNotes(scope, presenter, wanted);
            case DRAFT ->
                presenter.only() == DraftFilter.ANY ? page(scope, presenter, wanted) : checked(scope, presenter);
            case OPEN, OVERDUE, CREDITED, ALL -> page(scope, presenter, wanted);
        };
    }

    private ModelAndView page(EntityScope scope, InvoiceListPresenter presenter, Wanted wanted) {
        Page<Summary> page = invoices.page(
                scope.entityId(), wanted, Paging.ROWS, presenter.paging().at());
        return presenter.page(
                page.items().stream().map(row -> ListRow.of(row, scope)).toList(),
                page.nextCursor(),
                page.approximateTotal());
    }

    private ModelAndView creditNotes(EntityScope scope, InvoiceListPresenter presenter, Wanted wanted) {
        Page<CreditNote> page = invoices.creditNotes(
                scope.entityId(), wanted, Paging.ROWS, presenter.paging().at());
        return presenter.page(
                page.items().stream().map(row -> ListRow.of(row, scope)).toList(),
                page.nextCursor(),
                page.approximateTotal());
    }

    private ModelAndView checked(EntityScope scope, InvoiceListPresenter presenter) {
        List<CheckedDraft> drafts = invoices.checks(scope.entityId(), presenter.period()).stream()
                .filter(presenter.only()::fits)
                .toList();
        return presenter.page(
                drafts.stream().map(draft -> ListRow.of(draft, scope)).toList(), null, drafts.size());
    }
}
