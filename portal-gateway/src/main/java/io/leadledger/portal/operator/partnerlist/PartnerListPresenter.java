package io.leadledger.portal.operator.partnerlist;

import io.leadledger.api.Page;
import io.leadledger.api.partner.note.TagUse;
import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.partner.PartnerFacts;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.form.Control;
import io.leadledger.portal.page.form.Control.Option;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The list of partners as the page shows it.
 *
 * @param entering those whose access to the portal is on
 */
record PartnerListPresenter(
        EntityScope scope,
        View view,
        List<TagUse> tags,
        Map<String, Money> open,
        Set<String> entering,
        Map<String, Instant> lastLogins)
        implements OfEntity {

    /** What narrows the list. */
    record Sought(@Nullable String text, @Nullable String tag) {

        boolean isAnything() {
            return tag != null || (text != null && !text.isBlank());
        }
    }

    /** Which partners are listed, and how many there are. */
    record View(PartnerTab tab, Sought sought, Paging paging, Map<PartnerTab, Long> counts) {}

    ListPage page(Page<PartnerAnswer> page) {
        String title = say("console.partners");
        Table table = Table.of(title, page.items(), columns())
                .paged(view.paging()
                        .pager(
                                page.items().size(),
                                page.approximateTotal(),
                                page.nextCursor(),
                                () -> narrowed(view.tab()),
                                words()));
        return new ListPage(
                scope.shell(),
                Head.of(title)
                        .doing(Button.primary(say("console.partner.new"), scope.path("/partners/new"))
                                .with(Icon.PLUS)),
                Listing.of(table, empty()).under(tabs()).narrowed(filter()));
    }

    private Filter filter() {
        String text = view.sought().text();
        String tag = view.sought().tag();
        Filter filter = Filter.of(scope.path("/partners")).searching(say("console.partners.search"), "q", text);
        Hidden tab = new Hidden("show", view.tab().word());
        if (tag != null) {
            return filter.keeping(List.of(tab, new Hidden("tag", tag)))
                    .narrowedBy(
                            Icon.FILTER,
                            say("console.partners.tagged", tag),
                            address(view.tab()).with("q", text));
        }
        return tags.isEmpty()
                ? filter.keeping(List.of(tab))
                : filter.keeping(List.of(tab)).offering(List.of(tagChoice()));
    }

    private Control tagChoice() {
        Stream<Option> used =
                tags.stream().map(one -> Option.of(one.tag(), one.tag() + " (" + words().number(one.partners()) + ")"));
        return Control.select(
                "tag",
                say("console.column.tag"),
                null,
                Stream.concat(Stream.of(Option.of("", "–")), used).toList());
    }

    private Query narrowed(PartnerTab of) {
        return address(of)
                .with("q", view.sought().text())
                .with("tag", view.sought().tag());
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
                                narrowed(one).toString(),
                                one == view.tab()))
                        .toList());
    }

    private Empty empty() {
        return view.sought().isAnything()
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
                .text("console.column.tags", one -> Cell.soft(String.join(", ", one.tags())))
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
