package io.leadledger.portal.operator.invoicelist;

import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.list.Column.Sort;
import io.leadledger.portal.service.invoice.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which invoices a list shows, and in which order; all of it stands in its address.
 *
 * @param mail of final invoices, whatever their tab
 */
record ListView(InvoiceTab tab, @Nullable Period period, DraftFilter only, MailFilter mail, ListOrder order) {

    ListView under(InvoiceTab other) {
        return new ListView(other, period, only, MailFilter.ANY, order);
    }

    boolean isNarrowed() {
        return period != null || only != DraftFilter.ANY || mail != MailFilter.ANY;
    }

    Query tab(Query list) {
        return list.with("status", tab.word());
    }

    Query withPeriod(Query list) {
        return tab(list).with("period", period == null ? null : period.text());
    }

    Query withOnly(Query list) {
        return tab(list).with("only", onlyWord()).with("mail", mailWord());
    }

    /** The address of this list. */
    Query sorted(Query list) {
        return unsorted(list).with("sort", order.sort());
    }

    /** How the list is ordered by a column; absent where it cannot be. */
    @Nullable
    Sort sort(String key, Query list) {
        boolean fixed = tab == InvoiceTab.CREDIT_NOTES || only != DraftFilter.ANY;
        return fixed
                ? null
                : new Sort(
                        order.of(key),
                        unsorted(list).with("sort", order.after(key)).toString());
    }

    private Query unsorted(Query list) {
        return withPeriod(list).with("only", onlyWord()).with("mail", mailWord());
    }

    private @Nullable String mailWord() {
        return mail == MailFilter.ANY ? null : mail.word();
    }

    private @Nullable String onlyWord() {
        return only == DraftFilter.ANY ? null : only.word();
    }
}
