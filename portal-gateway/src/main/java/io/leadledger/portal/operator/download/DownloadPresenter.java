package io.leadledger.portal.operator.download;

import io.leadledger.api.invoice.overview.InvoiceCounts;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.document.PeriodChoice;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.list.Filter;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.service.invoice.Period;
import java.util.List;

/** What the zip of a period has in it. */
record DownloadPresenter(EntityScope scope, Period period, InvoiceCounts counts) implements OfEntity {

    DownloadPage page() {
        int invoices = counts.all() - counts.drafts();
        boolean isEmpty = invoices + counts.creditNotes() == 0;
        Head head = Head.of(say("console.download.title", period.said(words())))
                .under(
                        Crumb.to(say("console.invoices"), scope.path("/invoices")),
                        Crumb.to(
                                say("console.monthEnd"),
                                Addresses.monthEnd(scope, period).toString()),
                        Crumb.here(say("console.download")))
                .saying(say("console.download.lead"));
        return new DownloadPage(
                scope.shell(),
                isEmpty
                        ? head
                        : head.doing(
                                Button.link(say("console.settings.export"), scope.path("/settings/export")),
                                Button.primary(say("console.download.verb"), file())
                                        .with(Icon.DOWNLOAD)),
                filter(scope).offering(PeriodChoice.controls(period, words())),
                isEmpty ? Empty.of(Icon.INBOX, say("console.download.none"), say("console.download.none.why")) : null,
                new Card<>(
                        say("console.download.content"),
                        List.of(
                                Fact.of(say("console.download.invoices"), words().number(invoices)),
                                Fact.of(say("console.download.notes"), words().number(counts.creditNotes())),
                                Fact.of(say("console.download.files"), say("console.download.files.each")),
                                Fact.of(say("console.download.index"), say("console.download.index.each")))));
    }

    /** Of no period. */
    static Head head(EntityScope scope) {
        String title = scope.words().say("console.download");
        return Head.of(title)
                .under(Crumb.to(scope.words().say("console.invoices"), scope.path("/invoices")), Crumb.here(title));
    }

    static Filter filter(EntityScope scope) {
        return Filter.of(scope.path("/invoices/download"));
    }

    private Query file() {
        return Query.of(scope.path("/invoices/documents.zip")).with("period", period.text());
    }
}
