package io.leadledger.portal.operator.document;

import io.leadledger.api.invoice.ledger.UnrunMonth;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.part.Link;
import io.leadledger.portal.page.story.Issue;
import io.leadledger.portal.service.invoice.Period;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which months have leads that nobody billed, and leads to where they can be. */
public final class UnrunIssues {

    /** More months than these are told as one. */
    private static final int TOLD_ALONE = 3;

    /** Asks whether they are billed with the next invoices. */
    public static final String INCLUDING = "/invoices/month-end/inclusion";

    /** The same as a route. */
    public static final String INCLUSION = "/app/{entity}" + INCLUDING;

    private UnrunIssues() {}

    /** @param months the oldest first, each once a currency */
    public static List<Issue> of(List<UnrunMonth> months, EntityScope scope) {
        List<Period> periods = months.stream().map(Period::of).distinct().toList();
        if (periods.size() > TOLD_ALONE) {
            return List.of(together(months, periods, scope));
        }
        return months.stream().map(month -> alone(month, scope)).toList();
    }

    /** What is told of such a month on its own page. */
    public static Issue here(UnrunMonth month, EntityScope scope) {
        return Issue.of(
                Period.of(month).said(scope.words()),
                said("console.issue.unrunHere", month, scope.words()),
                including(month, scope));
    }

    private static Issue alone(UnrunMonth month, EntityScope scope) {
        String period = Period.of(month).said(scope.words());
        return Issue.of(
                period,
                said("console.issue.unrun", month, scope.words()),
                Stream.concat(
                                Stream.of(monthEnd(
                                        Period.of(month), scope.words().say("console.home.monthEnd", period), scope)),
                                including(month, scope).stream())
                        .toList());
    }

    /** The last month is billed by itself; what is older may go with it (D-14). */
    private static List<Link> including(UnrunMonth month, EntityScope scope) {
        boolean isOlder = !month.to().isAfter(Period.lastMonth(scope.today()).from());
        return isOlder
                ? List.of(new Link(
                        scope.words().say("console.include"),
                        Query.of(scope.path(INCLUDING))
                                .with("period", Period.of(month).text())
                                .toString()))
                : List.of();
    }

    private static Issue together(List<UnrunMonth> months, List<Period> periods, EntityScope scope) {
        Words words = scope.words();
        return Issue.of(
                words.say("console.issue.unrunMonths", periods.size()),
                words.say(
                        "console.issue.unrunMonths.text",
                        months.stream().mapToInt(UnrunMonth::leads).sum(),
                        sums(months, words)),
                periods.stream()
                        .map(period -> monthEnd(period, period.said(words), scope))
                        .toList());
    }

    /** Their sum, of each currency. */
    public static String sums(List<UnrunMonth> months, Words words) {
        Map<String, Money> sums = new TreeMap<>();
        months.forEach(month -> sums.merge(month.net().currency().getCurrencyCode(), month.net(), Money::plus));
        return sums.values().stream()
                .map(words::money)
                .collect(Collectors.joining(' ' + words.say("console.issue.unrunMonths.and") + ' '));
    }

    private static String said(String key, UnrunMonth month, Words words) {
        return words.say(
                key,
                month.leads(),
                month.partners(),
                words.amount(month.net()),
                month.net().currency());
    }

    private static Link monthEnd(Period period, String text, EntityScope scope) {
        return new Link(
                text,
                Query.of(scope.path("/invoices/month-end"))
                        .with("period", period.text())
                        .toString());
    }
}
