package io.leadledger.portal.operator.partnerlist;

import io.leadledger.api.Page;
import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.event.partner.BillingDetails;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.partner.PartnerFacts;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.list.Filter;
import io.leadledger.portal.page.list.ListPage;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.list.Paging;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.list.Tabs;
import io.leadledger.portal.page.list.Tabs.Tab;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Hidden;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The list of partners as the page shows it.
 *
 * @param entering those whose access to the portal is on
 */
record PartnerListPresenter(
        EntityScope scope, View view, Map<String, Money> open, Set<String> entering, Map<String, Instant> lastLogins)
        implements OfEntity {

    /** Which partners are listed, and how many there are. */
    record View(PartnerTab tab, @Nullable String text, Paging paging, Map<PartnerTab, Long> counts) {

        boolean isSearched() {
            return text != null && !text.isBlank();
        }
    }

    ListPage page(Page<PartnerAnswer> page) {
        String title = say("console.partners");
        Table table = Table.of(title, page.items(), columns())
                .paged(view.paging()
                        .pager(
                                page.items().size(),
                                page.approximateTotal(),
                                page.nextCursor(),
                                () -> address(view.tab()).with("q", view.text()),
                                words()));
        Filter filter = Filter.of(scope.path("/partners"))
                .searching(say("console.partners.search"), "q", view.text())
                .keeping(List.of(new Hidden("show", view.tab().word())));
        return new ListPage(
                scope.shell(),
                Head.of(title)
                        .doing(Button.primary(say("console.partner.new"), scope.path("/partners/new"))
                                .with(Icon.PLUS)),
                Listing.of(table, empty()).under(tabs()).narrowed(filter));
    }

    private Query address(PartnerTab of) {
        return Query.of(scope.path("/partners")).with("show", of.word());
    }

    private Tabs tabs() {
        return new Tabs(
                say("console.partners"),
                Arrays.stream(PartnerTab.values())
                        .map(one -> new Tab(
                                say("console.partners.tab." + one.word()),
                                words().number(view.counts().getOrDefault(one, 0L)),
                                address(one).with("q", view.text()).toString(),
                                one == view.tab()))
                        .toList());
    }

    private Empty empty() {
        return view.isSearched()
                ? Empty.of(Icon.USERS, say("console.partners.none.found"), say("console.partners.none.found.why"))
                        .offering(Button.link(say("console.clear"), address(view.tab()))
                                .with(Icon.X))
                : Empty.of(Icon.USERS, say("console.partners.none"), say("console.partners.none.why"));
    }

    private Columns<PartnerAnswer> columns() {
        return new Columns<PartnerAnswer>(words(), scope.currency())
                .text(
                        "console.column.partner",
                        one -> Cell.head(one.details().displayName(), Addresses.partner(scope, one.partnerId()))
                                .tagged(PartnerFacts.country(one).orElse(null)))
                .text("console.column.key", one -> Cell.soft(one.externalId()))
                .text("console.column.vatId", this::vatId)
                .text(
                        "console.access",
                        one -> Cell.soft(say(
                                entering.contains(one.partnerId().value())
                                        ? "console.access.on"
                                        : "console.access.off")))
                .text("console.access.lastLogin", one -> Cell.soft(lastLogin(one)))
                .text("console.column.status", one -> Cell.states(state(one)))
                .amount(
                        "console.column.open",
                        one -> Cell.key(
                                Optional.ofNullable(open.get(one.partnerId().value()))
                                        .map(words()::amount)
                                        .orElse(null)));
    }

    /** A chip only where something is out of the ordinary. */
    private Cell vatId(PartnerAnswer partner) {
        BillingDetails billing = partner.billing();
        return Cell.states(PartnerFacts.badVatId(partner, words()).stream().toList())
                .before(billing == null ? null : billing.vatId());
    }

    private String lastLogin(PartnerAnswer partner) {
        Instant last = lastLogins.get(partner.partnerId().value());
        return last == null ? say("console.access.lastLogin.never") : words().dateTime(last);
    }

    private List<Chip> state(PartnerAnswer partner) {
        return partner.active() ? List.of() : List.of(Chip.mute(Icon.BAN, say("console.partner.inactive")));
    }
}
