package io.leadledger.portal.partner.lead;

import io.leadledger.event.partner.LeadField;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.form.Control;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Cell.Place;
import io.leadledger.portal.page.list.Column;
import io.leadledger.portal.page.list.Column.Shown;
import io.leadledger.portal.page.list.Column.Sort;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.list.Filter;
import io.leadledger.portal.page.list.ListPage;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.list.Pager;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.list.Tabs;
import io.leadledger.portal.page.list.Tabs.Tab;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.partner.lead.query.LeadChips;
import io.leadledger.portal.partner.lead.query.LeadCursor;
import io.leadledger.portal.partner.lead.query.LeadFilter;
import io.leadledger.portal.partner.lead.query.LeadFilter.Order;
import io.leadledger.portal.partner.lead.query.LeadRow;
import io.leadledger.portal.partner.lead.query.LeadRows;
import io.leadledger.portal.partner.lead.query.LeadSql;
import io.leadledger.portal.partner.lead.query.LeadValues;
import io.leadledger.portal.partner.surroundings.OfPartner;
import io.leadledger.portal.partner.surroundings.Surroundings;
import io.leadledger.portal.readmodel.directory.LeadFields;
import io.leadledger.portal.readmodel.lead.LeadStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of leads in words. */
record LeadListPresenter(LeadFilter filter, LeadRows found, LeadValues values, Surroundings around, boolean mayDownload)
        implements OfPartner {

    static final String PATH = "/partner/leads";

    /** The list needs room: so many values of a lead besides its name. */
    private static final int MORE_VALUES = 2;

    ListPage page() {
        String title = say("leads.title");
        Table table = Table.of(
                        title, found.rows(), columns(), lead -> lead.isGone() ? Table.State.GONE : Table.State.PLAIN)
                .paged(pager())
                .asCards();
        return new ListPage(
                around.shell(),
                Head.of(title).saying(say("leads.lead", around.partnerName())).doing(download()),
                Listing.of(table, empty())
                        .under(new Tabs(title, tabs()))
                        .narrowed(narrowed())
                        .noted(say("leads.note")));
    }

    /** Where the CSV of exactly this list is; none without the permission. */
    private List<Button> download() {
        return mayDownload ? List.of(Button.download(say("leads.download"), filter.at(PATH + ".csv"))) : List.of();
    }

    private List<Tab> tabs() {
        return Stream.concat(Stream.<@Nullable LeadStatus>of((LeadStatus) null), Arrays.stream(LeadStatus.values()))
                .map(this::tab)
                .toList();
    }

    private Tab tab(@Nullable LeadStatus status) {
        String text = status == null ? say("leads.all") : LeadChips.word(status, words());
        return new Tab(text, count(status), filter.with(status).at(PATH), Objects.equals(status, filter.status()));
    }

    private @Nullable String count(@Nullable LeadStatus status) {
        if (!found.isCapped()) {
            return words().number(found.of(status));
        }
        return status == null ? words().number(LeadSql.COUNTED) + "+" : null;
    }

    private Filter narrowed() {
        List<Hidden> kept = filter.said().entrySet().stream()
                .filter(said -> List.of("tab", "document", "line", "sort").contains(said.getKey()))
                .map(said -> new Hidden(said.getKey(), said.getValue()))
                .toList();
        Filter form = Filter.of(PATH)
                .searching(say("leads.search"), "q", filter.search())
                .keeping(kept)
                .offering(List.of(
                        Control.date("from", say("leads.from"), text(filter.from())),
                        Control.date("to", say("leads.to"), text(filter.to()))));
        if (filter.from() != null || filter.to() != null) {
            form = form.narrowedBy(
                    Icon.CALENDAR, days(), filter.within(null, null).at(PATH));
        }
        return filter.document() == null
                ? form
                : form.narrowedBy(
                        Icon.FILE_INVOICE,
                        say("leads.ofDocument"),
                        filter.onDocument(null).at(PATH));
    }

    private String days() {
        if (filter.from() == null) {
            return say("leads.until", words().date(Objects.requireNonNull(filter.to())));
        }
        return filter.to() == null
                ? say("leads.since", words().date(filter.from()))
                : say("leads.delivered", words().days(filter.from(), filter.to()));
    }

    private Empty empty() {
        return filter.isOnlyATab()
                ? Empty.of(Icon.INBOX, say("leads.none"), say("leads.none.why"))
                : Empty.of(Icon.SEARCH, say("leads.none.found"), say("leads.none.found.why"))
                        .offering(Button.link(say("leads.none.clear"), PATH).with(Icon.X));
    }

    private Columns<LeadRow> columns() {
        Columns<LeadRow> columns = new Columns<LeadRow>(words(), "")
                .text("leads.column.lead", lead -> Cell.head(name(lead), PATH + "/" + lead.id()))
                .sorted(sort(Order.NAME, Order.NAME_BACKWARDS));
        Place place = Place.BESIDE;
        for (String field : moreFields()) {
            columns = columns.and(more(field, place));
            place = Place.NOT_HERE;
        }
        return columns.text(
                        "leads.column.delivered",
                        lead -> Cell.soft(words().dateTime(lead.deliveredAt())).at(Place.LATER))
                .sorted(sort(Order.NEWEST, Order.OLDEST))
                .text(
                        "leads.column.status",
                        lead -> Cell.state(LeadChips.of(lead.status(), words()))
                                .at(Place.FIRST)
                                .reaching(
                                        lead.isGone()
                                                ? List.of()
                                                : new LeadContacts(values, around).of(lead, name(lead))))
                .text("leads.column.id", lead -> Cell.soft(lead.leadId()).at(Place.JOINED));
    }

    private Shown<LeadRow> more(String field, Place place) {
        return Column.of(LeadFields.label(field))
                .showing(lead -> Cell.text(values.of(lead, field).orElse("")).at(place));
    }

    /** The first click orders by the first, the next by the second. */
    private Sort sort(Order first, Order second) {
        Order now = filter.order();
        String href = filter.by(now == first ? second : first).at(PATH);
        if (now != first && now != second) {
            return new Sort(Column.Order.NONE, href);
        }
        return new Sort(now.isDescending() ? Column.Order.DESCENDING : Column.Order.ASCENDING, href);
    }

    private String name(LeadRow lead) {
        return values.nameOf(lead, around.fieldsOf(lead.entityId()));
    }

    /** Of the fields in the clear, in the order of the entities. */
    private List<String> moreFields() {
        return around.entities().values().stream()
                .flatMap(entity -> entity.leadFields().fields().stream())
                .filter(field -> !field.encrypted() && !field.displayName())
                .map(LeadField::field)
                .distinct()
                .limit(MORE_VALUES)
                .toList();
    }

    private Pager pager() {
        String fingerprint = filter.fingerprint(around.partnerId());
        String of =
                found.isCapped() ? words().number(LeadSql.COUNTED) + "+" : words().number(found.of(filter.status()));
        return Pager.of(found.position(), found.rows().size(), of, words())
                .to(at(found.previous(), fingerprint), at(found.next(), fingerprint));
    }

    private @Nullable String at(@Nullable LeadCursor cursor, String fingerprint) {
        return cursor == null ? null : filter.at(PATH, cursor.seal(fingerprint));
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
