package io.leadledger.invoice.bankfile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which column of a bank's CSV file has what, by the heads that German and English exports are known to have. */
final class CsvColumns {

    /** What a column can have. */
    enum Kind {
        DATE(List.of(
                "buchungstag",
                "buchungsdatum",
                "buchung",
                "booking date",
                "bookingdate",
                "date",
                "datum",
                "transaction date")),
        AMOUNT(List.of(
                "betrag",
                "betrag (eur)",
                "betrag (€)",
                "umsatz",
                "umsatz in eur",
                "amount",
                "amount (eur)",
                "betrag in eur")),
        /** A column for what came in, beside one for what went out. */
        CREDIT(List.of("haben", "credit", "gutschrift")),
        DEBIT(List.of("soll", "debit", "belastung")),
        /** {@code S} or {@code H} beside an amount without a sign. */
        SIDE(List.of("soll/haben", "s/h", "debit/credit", "soll-haben")),
        CURRENCY(List.of("währung", "waehrung", "currency")),
        NAME(List.of(
                "beguenstigter/zahlungspflichtiger",
                "begünstigter/zahlungspflichtiger",
                "auftraggeber/empfänger",
                "name zahlungsbeteiligter",
                "auftraggeber / begünstigter",
                "begünstigter / auftraggeber",
                "zahlungspflichtige*r",
                "payee",
                "partner name",
                "payer",
                "name",
                "auftraggeber",
                "empfänger")),
        IBAN(List.of(
                "kontonummer/iban",
                "iban zahlungsbeteiligter",
                "iban",
                "partner iban",
                "account number",
                "kontonummer")),
        TEXT(List.of(
                "verwendungszweck",
                "vorgang/verwendungszweck",
                "buchungstext/verwendungszweck",
                "payment reference",
                "reference",
                "description",
                "zweck",
                "remittance information"));
        private final List<String> heads;

        Kind(List<String> heads) {
            this.heads = heads;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private CsvColumns() {}

    /** What somebody says of the columns: {@code date=Tag;amount=Wert}. */
    static Map<Kind, String> said(@Nullable String columns) {
        Map<Kind, String> said = new EnumMap<>(Kind.class);
        for (String pair : columns == null ? new String[0] : columns.split(";")) {
            String[] parts = pair.split("=", 2);
            for (Kind kind : Kind.values()) {
                if (parts.length == 2 && kind.word().equals(parts[0].strip()) && !parts[1].isBlank()) {
                    said.put(kind, normal(parts[1]));
                }
            }
        }
        return said;
    }

    /** The places of the columns that are there, by what they have. */
    static Map<Kind, Integer> in(List<String> head, Map<Kind, String> said) {
        List<String> heads = new ArrayList<>();
        head.forEach(one -> heads.add(normal(one)));
        Map<Kind, Integer> places = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<String> wanted = said.containsKey(kind) ? List.of(said.get(kind)) : kind.heads;
            wanted.stream()
                    .map(heads::indexOf)
                    .filter(place -> place >= 0)
                    .findFirst()
                    .ifPresent(place -> places.put(kind, place));
        }
        return places;
    }

    /** What has to be there and is not, in words; empty if all of it is. */
    static String lacking(Map<Kind, Integer> places) {
        if (!places.containsKey(Kind.DATE)) {
            return Kind.DATE.word();
        }
        return places.containsKey(Kind.AMOUNT) || places.containsKey(Kind.CREDIT) ? "" : Kind.AMOUNT.word();
    }

    static String normal(String head) {
        return head.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
