package io.leadledger.invoice.reading;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * In which order a list of invoices is, and how a page finds the place where it goes on: each order has a key that sorts
 * as text; the invoice's id comes after it, so that the place is one place.
 */
record InvoiceOrder(Key key, boolean descending) {

    /** The rule of {@code NameOrder}. */
    private static final String NAME_AS_PEOPLE_READ = """
            left(translate(replace(replace(replace(replace(lower(regexp_replace(normalize(
                coalesce(p.body #>> '{details,displayName}', r.body ->> 'displayName', d.partner_id), nfkd),
                '[\\u0300-\\u036f]', '', 'g') collate pg_c_utf8),
                'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), 'øłđðıħŧ', 'olddiht'), 200)
            || U&'\\0001' || coalesce(p.body #>> '{details,displayName}', r.body ->> 'displayName', d.partner_id)
            """;

    /** What a list can be sorted by. */
    enum Key {
        CREATED("''"),
        NUMBER("coalesce(i.number, '')"),
        PARTNER(NAME_AS_PEOPLE_READ),
        PERIOD("to_char(d.from_date, 'YYYYMMDD') || to_char(d.to_date, 'YYYYMMDD')"),
        DUE("coalesce(to_char(i.due_date, 'YYYYMMDD'), '')"),
        NET("lpad(((coalesce(i.totals, d.totals) #>> '{net,amount}')::numeric + 1000000000000)::text, 20, '0')"),
        TOTAL("lpad(((coalesce(i.totals, d.totals) #>> '{total,amount}')::numeric + 1000000000000)::text, 20, '0')");

        private final String sql;

        Key(String sql) {
            this.sql = sql;
        }
    }

    /** A place in the list: the sort key and the id of the invoice seen last. */
    record Place(String key, String invoiceId) {

        String text() {
            return key + '\n' + invoiceId;
        }

        static @Nullable Place of(@Nullable String text) {
            if (text == null) {
                return null;
            }
            int end = text.lastIndexOf('\n');
            return new Place(text.substring(0, Math.max(end, 0)), text.substring(end + 1));
        }
    }

    /**
     * @param sort {@code number}, or {@code -number} for the other direction; as they were made if absent
     * @throws RejectedException {@code bad-sort}
     */
    static InvoiceOrder of(@Nullable String sort) {
        if (sort == null || sort.isBlank()) {
            return new InvoiceOrder(Key.CREATED, false);
        }
        String word = sort.startsWith("-") ? sort.substring(1) : sort;
        return Arrays.stream(Key.values())
                .filter(key -> key.name().toLowerCase(java.util.Locale.ROOT).equals(word))
                .findFirst()
                .map(key -> new InvoiceOrder(key, sort.startsWith("-")))
                .orElseThrow(() -> new RejectedException(new Rejection(
                        Rejection.Kind.MALFORMED,
                        "bad-sort",
                        "sort",
                        "expected one of " + words() + " but was " + sort)));
    }

    String keySql() {
        return "(" + key.sql + ") collate \"C\"";
    }

    String comparison() {
        return descending ? "<" : ">";
    }

    String direction() {
        return descending ? "desc" : "asc";
    }

    private static String words() {
        return Arrays.stream(Key.values())
                .map(key -> key.name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
