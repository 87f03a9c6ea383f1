package io.leadledger.scenario.summary;

import io.leadledger.scenario.api.Narration;
import io.leadledger.scenario.billing.MonthLeads;
import io.leadledger.scenario.billing.UnbilledLeads;
import io.leadledger.scenario.sheet.RejectedRow;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run came to, for the person at the terminal. */
public final class SummaryTable {
    private static final int ROWS_SHOWN = 20;
    private static final String CREDIT_NOTE = "381";
    private static final String LINE = "%-16s %-22s %12s %12s %12s %s";

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private SummaryTable() {}

    /** Says the documents, the sums and what was rejected. */
    public static void say(Summary summary, Narration narration) {
        narration.say("");
        narration.say(LINE.formatted("partner", "number", "net", "tax", "total", "currency"));
        summary.documents().forEach(document -> narration.say(row(document)));
        totals(summary, narration);
        sayRejected(summary.rejected(), narration);
        summary.notFinalized()
                .forEach(draft ->
                        narration.complain("not finalized: %s: %s".formatted(draft.partner(), draft.reason())));
        summary.waiting().forEach(leads -> narration.say(sentence(leads, summary)));
        if (!summary.outside().isEmpty()) {
            narration.say(sentence(summary.outside()));
        }
    }

    /** Says the first of the rejected rows. */
    public static void sayRejected(List<RejectedRow> rejected, Narration narration) {
        rejected.stream().limit(ROWS_SHOWN).forEach(row -> narration.complain(sentence(row)));
        if (rejected.size() > ROWS_SHOWN) {
            narration.complain("and %d more; all of them are in summary.json when a run comes to its end"
                    .formatted(rejected.size() - ROWS_SHOWN));
        }
    }

    private static String row(BilledDocument document) {
        var content = document.content();
        return LINE.formatted(
                document.partner(),
                content.number(),
                document.amount(content.net()),
                document.amount(content.tax()),
                document.amount(content.total()),
                content.currency().getCurrencyCode());
    }

    /** Credit notes have positive amounts and are taken off. */
    private static void totals(Summary summary, Narration narration) {
        var sums = new TreeMap<String, BigDecimal>();
        for (var document : summary.documents()) {
            var total = document.content().total();
            var signed = document.content().typeCode().equals(CREDIT_NOTE) ? total.negate() : total;
            sums.merge(document.content().currency().getCurrencyCode(), signed, BigDecimal::add);
        }
        sums.forEach((currency, sum) -> narration.say(LINE.formatted(
                "in all",
                "%d documents".formatted(summary.documents().size()),
                "",
                "",
                BilledDocument.amount(sum, Currency.getInstance(currency)),
                currency)));
    }

    private static String sentence(UnbilledLeads leads, Summary summary) {
        var hasDraft = summary.notFinalized().stream()
                .anyMatch(draft -> draft.partner().equals(leads.partner()));
        return "%d %s of %s from this period %s on no invoice: %s"
                .formatted(
                        leads.leads(),
                        leads.leads() == 1 ? "lead" : "leads",
                        leads.partner(),
                        leads.leads() == 1 ? "is" : "are",
                        hasDraft
                                ? "its draft takes them when it is calculated anew"
                                : "they came after the period was billed and go onto the next one");
    }

    private static String sentence(List<MonthLeads> outside) {
        int leads = outside.stream().mapToInt(MonthLeads::leads).sum();
        var months = outside.stream()
                .map(one -> "%d in %s".formatted(one.leads(), MONTH.format(one.month())))
                .collect(Collectors.joining(", "));
        return "%d %s outside the period and on no invoice: %s; run them with that period in period.yaml, or in the console, month-end"
                .formatted(leads, leads == 1 ? "lead is" : "leads are", months);
    }

    private static String sentence(RejectedRow row) {
        return "rejected: %s, %s: %s"
                .formatted(row.place(), row.column(), row.reason())
                .replaceAll("\\R", " ");
    }
}
