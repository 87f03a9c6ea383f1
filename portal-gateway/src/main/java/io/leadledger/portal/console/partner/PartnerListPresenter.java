package io.leadledger.portal.console.partner;

import io.leadledger.api.Page;
import io.leadledger.event.partner.BillingDetails;
import io.leadledger.money.Money;
import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.invoice.Paging;
import io.leadledger.portal.console.owning.Query;
import io.leadledger.portal.console.partner.Partners.PartnerAnswer;
import io.leadledger.portal.view.Views.Chip;
import io.leadledger.portal.view.Views.Column;
import io.leadledger.portal.view.Views.Filter;
import io.leadledger.portal.view.Views.Hidden;
import io.leadledger.portal.view.Views.Tab;
import io.leadledger.portal.view.Words;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/**
 * The list of partners as the page shows it.
 *
 * @param entering those whose access to the portal is on
 */
record PartnerListPresenter(
        EntityScope scope,
        PartnerTab tab,
        @Nullable String text,
        Paging paging,
        Map<String, Money> open,
        Set<String> entering,
        Map<String, Instant> lastLogins,
        Map<PartnerTab, Long> counts) {

    /** A partner in the list; a chip only where something is out of the ordinary. */
    record PartnerRow(
            String href,
            String name,
            @Nullable String country,
            String key,
            @Nullable String vatId,
            @Nullable Chip vatChip,
            String portal,
            String lastLogin,
            @Nullable Chip inactive,
            @Nullable String open) {}

    ModelAndView page(Page<PartnerAnswer> page) {
        boolean searched = text != null && !text.isBlank();
        Map<String, Object> model = new HashMap<>();
        model.put("tabs", tabs());
        model.put(
                "filter",
                new Filter(
                        scope.path("/partners"),
                        words().say("console.partners.search"),
                        "q",
                        text,
                        List.of(new Hidden("show", tab.word())),
                        List.of(),
                        null));
        model.put("columns", columns());
        model.put("rows", page.items().stream().map(this::row).toList());
        model.put(
                "pager",
                paging.pager(
                        page.items().size(),
                        page.approximateTotal(),
                        page.nextCursor(),
                        () -> address(tab).with("q", text),
                        words()));
        model.put("emptyHeading", words().say(searched ? "console.partners.none.found" : "console.partners.none"));
        model.put("emptyText", words().say(searched ? "console.partners.none.found.why" : "console.partners.none.why"));
        model.put("clear", searched ? Optional.of(address(tab).toString()) : Optional.empty());
        return scope.page("partners", words().say("console.partners"), model);
    }

    private Words words() {
        return scope.words();
    }

    private Query address(PartnerTab of) {
        return Query.of(scope.path("/partners")).with("show", of.word());
    }

    private List<Tab> tabs() {
        return Arrays.stream(PartnerTab.values())
                .map(one -> new Tab(
                        words().say("console.partners.tab." + one.word()),
                        words().number(counts.getOrDefault(one, 0L)),
                        address(one).with("q", text).toString(),
                        one == tab))
                .toList();
    }

    private List<Column> columns() {
        return List.of(
                Column.of(words().say("console.column.partner")),
                Column.of(words().say("console.column.key")),
                Column.of(words().say("console.column.vatId")),
                Column.of(words().say("console.access")),
                Column.of(words().say("console.access.lastLogin")),
                Column.of(words().say("console.column.status")),
                Column.amount(words().say("console.column.open"), scope.currency()));
    }

    private PartnerRow row(PartnerAnswer partner) {
        BillingDetails billing = partner.billing();
        Instant last = lastLogins.get(partner.partnerId());
        Money left = open.get(partner.partnerId());
        return new PartnerRow(
                scope.path("/partners/" + partner.partnerId()),
                partner.details().displayName(),
                partner.country().orElse(null),
                partner.externalId(),
                billing == null ? null : billing.vatId(),
                PartnerFacts.badVatId(partner, words()).orElse(null),
                words().say(entering.contains(partner.partnerId()) ? "console.access.on" : "console.access.off"),
                last == null ? words().say("console.access.lastLogin.never") : words().dateTime(last),
                partner.active() ? null : new Chip("mute", "ban", words().say("console.partner.inactive")),
                left == null ? null : words().amount(left));
    }
}
