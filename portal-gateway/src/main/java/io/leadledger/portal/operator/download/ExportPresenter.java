package io.leadledger.portal.operator.download;

import io.leadledger.api.invoice.overview.InvoiceCounts;
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
import org.jspecify.annotations.Nullable;

/**
 * What an export has in it.
 *
 * @param days of issue; absent for all there are
 */
record ExportPresenter(EntityScope scope, @Nullable Period days, InvoiceCounts counts) implements OfEntity {

    DownloadPage page() {
        boolean isEmpty = counts.all() - counts.drafts() + counts.creditNotes() == 0;
        Head head = head(
                        scope,
                        days == null ? say("console.export.title") : say("console.export.title.of", days.said(words())))
                .saying(say("console.export.lead"));
        return new DownloadPage(
                scope.shell(),
                isEmpty
                        ? head
                        : head.doing(Button.primary(say("console.export.verb"), file())
                                .with(Icon.DOWNLOAD)),
                filter(),
                isEmpty ? Empty.of(Icon.INBOX, say("console.download.none"), say("console.export.none.why")) : null,
                new Card<>(say("console.download.content"), content()));
    }

    /** Of days that are none. */
    static Head head(EntityScope scope) {
        return head(scope, scope.words().say("console.export.title"));
    }

    private static Head head(EntityScope scope, String title) {
        return Head.of(title)
                .under(
                        Crumb.to(scope.words().say("console.settings"), scope.path("/settings")),
                        Crumb.here(scope.words().say("console.settings.export")));
    }

    static Filter filter(EntityScope scope) {
        return Filter.of(scope.path("/settings/export"));
    }

    private Filter filter() {
        String page = scope.path("/settings/export");
        Filter filter = filter(scope).offering(PeriodChoice.controls(days, words()));
        return days == null ? filter : filter.narrowedBy(Icon.CALENDAR, days.said(words()), page);
    }

    private List<Fact> content() {
        return List.of(
                Fact.of(say("console.export.issued"), days == null ? say("console.export.all") : days.said(words())),
                Fact.of(say("console.download.files"), say("console.download.files.each")),
                Fact.of(say("console.export.register"), say("console.export.register.each")),
                Fact.of(say("console.download.index"), say("console.download.index.each")),
                Fact.of(say("console.export.checks"), say("console.export.checks.each")),
                Fact.to(say("console.export.right"), say("console.export.right.how"), scope.path("/settings/proof")));
    }

    private Query file() {
        return Query.of(scope.path("/settings/export.zip")).with("period", days == null ? null : days.text());
    }
}
