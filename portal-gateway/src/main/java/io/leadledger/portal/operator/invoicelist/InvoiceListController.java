package io.leadledger.portal.operator.invoicelist;

import io.leadledger.api.Page;
import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.api.invoice.overview.CheckedDraft;
import io.leadledger.portal.operator.document.PeriodChoice;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.list.Filter;
import io.leadledger.portal.page.list.ListPage;
import io.leadledger.portal.page.list.Paging;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.service.invoice.DocumentFilter;
import io.leadledger.portal.service.invoice.Invoices;
import io.leadledger.portal.service.invoice.Period;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of invoices, by what is to be done with them. */
@Controller
@PreAuthorize("isAuthenticated()")
class InvoiceListController {

    private final Invoices invoices;

    InvoiceListController(Invoices invoices) {
        this.invoices = invoices;
    }

    @GetMapping("/app/{entity}/invoices")
    Answer list(
            EntityScope scope,
            PeriodChoice choice,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String only,
            @RequestParam(required = false) @Nullable String mail,
            @RequestParam(required = false) @Nullable String sort,
            Paging paging) {
        if (choice.isUnclear()) {
            return choice.unclear(
                    scope,
                    Head.of(scope.words().say("console.invoices")),
                    Filter.of(scope.path("/invoices"))
                            .keeping(List.of(new Hidden(
                                    "status", InvoiceTab.named(status).word()))));
        }
        MailFilter byMail = MailFilter.named(mail);
        InvoiceTab tab = byMail == MailFilter.ANY ? InvoiceTab.named(status) : InvoiceTab.ALL;
        Period period = choice.chosen().orElse(null);
        ListView view = new ListView(tab, period, DraftFilter.named(only), byMail, ListOrder.of(sort, tab));
        DocumentFilter wanted = DocumentFilter.of(period)
                .withStatus(byMail == MailFilter.ANY ? tab.status() : byMail.status())
                .sorted(view.order().sort());
        InvoiceListPresenter presenter =
                new InvoiceListPresenter(scope, view, paging, invoices.counts(scope.entityId(), wanted));
        return switch (tab) {
            case CREDIT_NOTES -> creditNotes(scope, presenter, wanted);
            case DRAFT -> view.only() == DraftFilter.ANY ? page(scope, presenter, wanted) : checked(scope, presenter);
            case OPEN, OVERDUE, PAID, CREDITED, ALL -> page(scope, presenter, wanted);
        };
    }

    private ListPage page(EntityScope scope, InvoiceListPresenter presenter, DocumentFilter wanted) {
        Page<InvoiceSummary> page = invoices.page(
                scope.entityId(), wanted, Paging.ROWS, presenter.paging().at());
        return page(presenter, page, row -> ListRow.of(row, scope));
    }

    private ListPage creditNotes(EntityScope scope, InvoiceListPresenter presenter, DocumentFilter wanted) {
        Page<CreditNoteAnswer> page = invoices.creditNotes(
                scope.entityId(), wanted, Paging.ROWS, presenter.paging().at());
        return page(presenter, page, row -> ListRow.of(row, scope));
    }

    private ListPage checked(EntityScope scope, InvoiceListPresenter presenter) {
        List<CheckedDraft> drafts = invoices
                .checks(scope.entityId(), presenter.view().period())
                .stream()
                .filter(presenter.view().only()::fits)
                .toList();
        return page(presenter, new Page<>(drafts, null, drafts.size()), draft -> ListRow.of(draft, scope));
    }

    private static <T> ListPage page(InvoiceListPresenter presenter, Page<T> page, Function<T, ListRow> row) {
        return presenter.page(page.items().stream().map(row).toList(), page.nextCursor(), page.approximateTotal());
    }
}
