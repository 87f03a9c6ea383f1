package io.leadledger.portal.operator.mailtext;

import io.leadledger.api.invoice.mailtext.MailTextAnswer;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.list.ListPage;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import java.util.List;

/** The words of all kinds of mail, in both languages. */
record MailTextsPresenter(EntityScope scope, List<MailTextAnswer> texts) implements OfEntity {

    static final String PATH = "/settings/mail-texts";

    static String path(EntityScope scope, String kind, String language) {
        return scope.path(PATH + "/" + kind + "/" + language);
    }

    ListPage page() {
        String title = say("console.settings.mail-texts");
        Columns<MailTextAnswer> columns = new Columns<MailTextAnswer>(words(), scope.currency())
                .text(
                        "console.mailText.kind",
                        one -> Cell.head(
                                say("console.mailText." + one.kind()),
                                path(scope, one.kind().name(), one.language())))
                .text("console.mailText.language", one -> Cell.text(words().language(one.language())))
                .text("console.mailText.subject", one -> Cell.sentence(one.subject()))
                .text(
                        "console.mailText.whose",
                        one -> Cell.soft(say(one.own() ? "console.mailText.own" : "console.mailText.ours")));
        return new ListPage(
                scope.shell(),
                Head.of(title)
                        .under(Crumb.to(say("console.settings"), scope.path("/settings")), Crumb.here(title))
                        .saying(say("console.settings.mail-texts.what")),
                Listing.of(Table.of(title, texts, columns), Empty.of(Icon.MAIL, title, title)));
    }
}
