package io.leadledger.portal.lead;

import io.leadledger.event.partner.LeadField;
import io.leadledger.event.partner.LeadFieldType;
import io.leadledger.portal.directory.LeadFields;
import io.leadledger.portal.directory.Surroundings;
import io.leadledger.portal.lead.LeadFilter.Order;
import io.leadledger.portal.view.Views.Chip;
import io.leadledger.portal.view.Views.Column;
import io.leadledger.portal.view.Views.Field;
import io.leadledger.portal.view.Views.Filter;
import io.leadledger.portal.view.Views.FilterChip;
import io.leadledger.portal.view.Views.Hidden;
import io.leadledger.portal.view.Views.Pager;
import io.leadledger.portal.view.Views.Tab;
import io.leadledger.portal.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of leads in words. */
record LeadListPresenter(
        LeadFilter filter, LeadPage page, LeadValues values, Surroundings around, boolean mayDownload) {

    static final String PATH = "/partner/leads";

    /** The list needs room: so many values of a lead besides its name. */
    private static final int MORE_VALUES = 2;

    /** One lead of the list. */
    public record Row(
            String name,
            String href,
            List<String> more,
            String when,
            Chip chip,
            String leadId,
            boolean gone,
            List<Contact> contacts) {}

    /** A way to reach a lead; {@code said} names whom. */
    public record Contact(String href, String icon, String text, String said) {}

    Map<String, Object> model() {
        return Map.of(
                "title", words().say("leads.title"),
                "lead", words().say("leads.lead", around.partnerName()),
                "tabs", tabs(),
                "filter", filterForm(),
                "filterFields",
                        List.of(
                                Field.date("from", words().say("leads.from"), text(filter.from())),
                                Field.date("to", words().say("leads.to"), text(filter.to()))),
                "columns", columns(),
                "rows", page.rows().stream().map(this::row).toList(),
                "pager", pager(),
                "download", download(),
                "filtered", !filter.isOnlyATab());
    }

    private Words words() {
        return around.words();
    }

    private List<Tab> tabs() {
        return Stream.concat(Stream.<@Nullable LeadStatus>of((LeadStatus) null), Arrays.stream(LeadStatus.values()))
                .map(this::tab)
                .toList();
    }

    private Tab tab(@Nullable LeadStatus status) {
        String text = status == null ? words().say("leads.all") : LeadChips.word(status, words());
        return new Tab(text, count(status), filter.with(status).at(PATH), Objects.equals(status, filter.status()));
    }

    private @Nullable String count(@Nullable LeadStatus status) {
        if (!page.isCapped()) {
            return words().number(page.of(status));
        }
        return status == null ? words().number(LeadSql.COUNTED) + "+" : null;
    }

    private Filter filterForm() {
        List<FilterChip> chips = new ArrayList<>();
        if (filter.from() != null || filter.to() != null) {
            chips.add(
                    new FilterChip("calendar", days(), filter.within(null, null).at(PATH)));
        }
        if (filter.document() != null) {
            chips.add(new FilterChip(
                    "file-invoice",
                    words().say("leads.ofDocument"),
                    filter.onDocument(null).at(PATH)));
        }
        List<Hidden> kept = filter.said().entrySet().stream()
                .filter(said -> List.of("tab", "document", "line", "sort").contains(said.getKey()))
                .map(said -> new Hidden(said.getKey(), said.getValue()))
                .toList();
        return new Filter(PATH, words().say("leads.search"), "q", filter.search(), kept, chips, null);
    }

    private String days() {
        if (filter.from() == null) {
            return words().say("leads.until", words().date(Objects.requireNonNull(filter.to())));
        }
        return filter.to() == null
                ? words().say("leads.since", words().date(filter.from()))
                : words().say("leads.delivered", words().days(filter.from(), filter.to()));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(sortable("leads.column.lead", Order.NAME, Order.NAME_BACKWARDS, "ascending", "descending"));
        moreFields().forEach(field -> columns.add(Column.of(LeadFields.label(field))));
        columns.add(sortable("leads.column.delivered", Order.NEWEST, Order.OLDEST, "descending", "ascending"));
        columns.add(Column.of(words().say("leads.column.status")));
        columns.add(Column.of(words().say("leads.column.id")));
        return columns;
    }

    /** The first click orders by the first, the next by the second. */
    private Column sortable(String label, Order first, Order second, String firstSaid, String secondSaid) {
        Order now = filter.order();
        String sort = now == first ? firstSaid : now == second ? secondSaid : "none";
        return new Column(
                words().say(label),
                null,
                false,
                filter.by(now == first ? second : first).at(PATH),
                sort,
                null);
    }

    private Row row(LeadRow lead) {
        List<String> more = moreFields().stream()
                .map(field -> values.of(lead, field).orElse(""))
                .toList();
        String name = values.nameOf(lead, around.fieldsOf(lead.entityId()));
        return new Row(
                name,
                PATH + "/" + lead.id(),
                more,
                words().dateTime(lead.deliveredAt()),
                LeadChips.of(lead.status(), words()),
                lead.leadId(),
                lead.isGone(),
                lead.isGone() ? List.of() : contacts(lead, name));
    }

    private List<Contact> contacts(LeadRow lead, String name) {
        Stream<Contact> call = link(lead, LeadFieldType.PHONE)
                .map(href -> new Contact(href, "phone", words().say("leads.call"), words().say("leads.call.of", name)));
        Stream<Contact> mail = link(lead, LeadFieldType.EMAIL)
                .map(href -> new Contact(href, "mail", words().say("leads.mail"), words().say("leads.mail.to", name)));
        return Stream.concat(call, mail).toList();
    }

    /** By the first of its fields of that kind that has something. */
    private Stream<String> link(LeadRow lead, LeadFieldType type) {
        return around.fieldsOf(lead.entityId()).ofType(type).stream()
                .flatMap(field -> values.readable(lead, field).stream())
                .flatMap(value -> LeadFields.link(type, value).stream())
                .limit(1);
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
        long first = page.rows().isEmpty() ? 0 : page.position() + 1;
        String of = page.isCapped() ? words().number(LeadSql.COUNTED) + "+" : words().number(page.of(filter.status()));
        return new Pager(
                words().say(
                                "leads.pager",
                                words().number(first),
                                words().number(page.position() + page.rows().size()),
                                of),
                at(page.previous(), fingerprint),
                at(page.next(), fingerprint));
    }

    private @Nullable String at(@Nullable LeadCursor cursor, String fingerprint) {
        return cursor == null ? null : filter.at(PATH, cursor.seal(fingerprint));
    }

    /** Where the CSV of exactly this list is; empty without the permission. */
    private String download() {
        return mayDownload ? filter.at(PATH + ".csv") : "";
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
