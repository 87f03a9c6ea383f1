package io.leadledger.portal.console.invoice;

import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.invoice.InvoiceAnswers.UnrunMonth;
import io.leadledger.portal.console.owning.Query;
import io.leadledger.portal.view.ActionViews.Issue;
import io.leadledger.portal.view.Views.Link;
import io.leadledger.portal.view.Views.Part;
import java.util.List;

/** Says which months have leads that nobody billed, and leads to where they can be. */
public final class UnrunIssues {

    private UnrunIssues() {}

    public static Issue of(UnrunMonth month, EntityScope scope) {
        String period = month.period().said(scope.words());
        String href = Query.of(scope.path("/invoices/month-end"))
                .with("period", month.period().text())
                .toString();
        return new Issue(
                period,
                null,
                List.of(Part.text(scope.words()
                        .say(
                                "console.issue.unrun",
                                month.leads(),
                                month.partners(),
                                scope.words().amount(month.net()),
                                scope.currency()))),
                List.of(new Link(scope.words().say("console.home.monthEnd", period), href)));
    }
}
