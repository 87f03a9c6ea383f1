package io.leadledger.invoice.bookkeeping;

import io.leadledger.api.invoice.bookkeeping.BookkeepingSettings;
import io.leadledger.invoice.bookkeeping.Booking.Vat;
import io.leadledger.text.SpreadsheetText;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A DATEV booking batch, as DATEV's public description of its format says: EXTF, header version 700, category 21, format
 * version 13. Windows-1252, lines end with CR LF, cells are parted by semicolons, texts stand in quotes and are quoted where they
 * are empty too, numbers do not.
 */
final class DatevBatch {

    static final Charset CHARSET = Charset.forName("windows-1252");

    private static final String LINE_END = "\r\n";
    private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("ddMM");
    private static final DateTimeFormatter DAY_BACKWARDS = DateTimeFormatter.ofPattern("ddMMyyyy");

    private static final int AMOUNT = 1;
    private static final int SIDE = 2;
    private static final int CURRENCY = 3;
    private static final int ACCOUNT = 7;
    private static final int CONTRA_ACCOUNT = 8;
    private static final int DOCUMENT_DAY = 10;
    private static final int DOCUMENT_FIELD = 11;
    private static final int TEXT = 14;
    private static final int VAT_ID = 40;
    private static final int FIXED = 114;
    private static final int SERVICE_DAY = 115;
    private static final int DUE_DAY = 117;

    private static final int LONGEST_DOCUMENT_FIELD = 36;
    private static final int LONGEST_TEXT = 60;
    private static final int LONGEST_NAME = 30;

    /** The 125 columns of a booking, in their order. */
    private static final List<String> COLUMNS = Stream.of(
                    Stream.of(
                            "Umsatz (ohne Soll/Haben-Kz)",
                            "Soll/Haben-Kennzeichen",
                            "WKZ Umsatz",
                            "Kurs",
                            "Basis-Umsatz",
                            "WKZ Basis-Umsatz",
                            "Konto",
                            "Gegenkonto (ohne BU-Schlüssel)",
                            "BU-Schlüssel",
                            "Belegdatum",
                            "Belegfeld 1",
                            "Belegfeld 2",
                            "Skonto",
                            "Buchungstext",
                            "Postensperre",
                            "Diverse Adressnummer",
                            "Geschäftspartnerbank",
                            "Sachverhalt",
                            "Zinssperre",
                            "Beleglink"),
                    pairs(8, "Beleginfo - Art ", "Beleginfo - Inhalt "),
                    Stream.of(
                            "KOST1 - Kostenstelle",
                            "KOST2 - Kostenstelle",
                            "Kost-Menge",
                            "EU-Land u. UStID (Bestimmung)",
                            "EU-Steuersatz (Bestimmung)",
                            "Abw. Versteuerungsart",
                            "Sachverhalt L+L",
                            "Funktionsergänzung L+L",
                            "BU 49 Hauptfunktionstyp",
                            "BU 49 Hauptfunktionsnummer",
                            "BU 49 Funktionsergänzung"),
                    pairs(20, "Zusatzinformation - Art ", "Zusatzinformation- Inhalt "),
                    Stream.of(
                            "Stück",
                            "Gewicht",
                            "Zahlweise",
                            "Forderungsart",
                            "Veranlagungsjahr",
                            "Zugeordnete Fälligkeit",
                            "Skontotyp",
                            "Auftragsnummer",
                            "Buchungstyp",
                            "USt-Schlüssel (Anzahlungen)",
                            "EU-Land (Anzahlungen)",
                            "Sachverhalt L+L (Anzahlungen)",
                            "EU-Steuersatz (Anzahlungen)",
                            "Erlöskonto (Anzahlungen)",
                            "Herkunft-Kz",
                            "Buchungs GUID",
                            "KOST-Datum",
                            "SEPA-Mandatsreferenz",
                            "Skontosperre",
                            "Gesellschaftername",
                            "Beteiligtennummer",
                            "Identifikationsnummer",
                            "Zeichnernummer",
                            "Postensperre bis",
                            "Bezeichnung SoBil-Sachverhalt",
                            "Kennzeichen SoBil-Buchung",
                            "Festschreibung",
                            "Leistungsdatum",
                            "Datum Zuord. Steuerperiode",
                            "Fälligkeit",
                            "Generalumkehr (GU)",
                            "Steuersatz",
                            "Land",
                            "Abrechnungsreferenz",
                            "BVV-Position",
                            "EU-Land u. UStID (Ursprung)",
                            "EU-Steuersatz (Ursprung)",
                            "Abw. Skontokonto"))
            .flatMap(columns -> columns)
            .toList();

    /** Which of them are texts, counted from 1. */
    private static final Set<Integer> TEXTS = IntStream.concat(
                    IntStream.concat(IntStream.rangeClosed(20, 38), IntStream.rangeClosed(48, 87)),
                    IntStream.of(
                            2, 3, 6, 9, 11, 12, 14, 16, 40, 42, 91, 95, 96, 98, 102, 103, 105, 107, 109, 110, 112, 118,
                            120, 121, 123))
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));

    private DatevBatch() {}

    /** The days that a batch is about, when it is made, and what it is called. */
    record Range(LocalDate fiscalYear, LocalDate from, LocalDate to, LocalDateTime made, String name) {}

    static byte[] of(BookkeepingSettings settings, Range range, List<Booking> bookings) {
        StringBuilder batch = new StringBuilder(header(settings, range)).append(LINE_END);
        batch.append(String.join(";", COLUMNS)).append(LINE_END);
        bookings.stream()
                .flatMap(DatevBatch::rows)
                .forEach(one -> batch.append(row(one)).append(LINE_END));
        return batch.toString().getBytes(CHARSET);
    }

    private static String header(BookkeepingSettings settings, Range range) {
        return String.join(
                ";",
                quoted("EXTF"),
                "700",
                "21",
                quoted("Buchungsstapel"),
                "13",
                MADE.format(range.made()),
                "",
                quoted("RE"),
                quoted(""),
                quoted(""),
                String.valueOf(settings.consultantNumber()),
                String.valueOf(settings.clientNumber()),
                DAY.format(range.fiscalYear()),
                Integer.toString(settings.accountLength()),
                DAY.format(range.from()),
                DAY.format(range.to()),
                quoted(cut(range.name(), LONGEST_NAME)),
                quoted(""),
                "1",
                "0",
                "0",
                quoted("EUR"),
                "",
                quoted(""),
                "",
                "",
                quoted(settings.chart() == null ? "" : settings.chart()),
                "",
                "",
                quoted(""),
                quoted(""));
    }

    /** Where no account takes VAT out by itself, net and VAT are rows of their own, which say the rate. */
    private static Stream<Booking> rows(Booking one) {
        Vat vat = one.vat();
        if (vat == null || vat.account() == null) {
            return Stream.of(one);
        }
        String rate = vat.percent().toPlainString().replace('.', ',') + " % USt ";
        return Stream.of(
                        one.part(vat.net(), one.contraAccount(), "Netto " + rate + one.text()),
                        one.part(vat.tax(), vat.account(), rate + one.text()))
                .filter(row -> !row.amount().isZero());
    }

    private static String row(Booking one) {
        String[] cells = new String[COLUMNS.size()];
        Arrays.setAll(cells, at -> TEXTS.contains(at + 1) ? quoted("") : "");
        set(cells, AMOUNT, one.amount().amount().toPlainString().replace('.', ','));
        set(cells, SIDE, quoted(one.debit() ? "S" : "H"));
        set(cells, CURRENCY, quoted("EUR"));
        set(cells, ACCOUNT, one.account());
        set(cells, CONTRA_ACCOUNT, one.contraAccount());
        set(cells, DOCUMENT_DAY, DAY_OF_YEAR.format(one.day()));
        set(cells, DOCUMENT_FIELD, quoted(documentField(one.invoice())));
        set(cells, TEXT, quoted(cut(SpreadsheetText.harmless(one.text()), LONGEST_TEXT)));
        if (one.vatId() != null) {
            set(cells, VAT_ID, quoted(one.vatId()));
        }
        set(cells, FIXED, "0");
        if (one.service() != null) {
            set(cells, SERVICE_DAY, DAY_BACKWARDS.format(one.service()));
        }
        if (one.due() != null) {
            set(cells, DUE_DAY, DAY_BACKWARDS.format(one.due()));
        }
        return String.join(";", cells);
    }

    private static void set(String[] cells, int column, String value) {
        cells[column - 1] = value;
    }

    private static Stream<String> pairs(int count, String kind, String content) {
        return IntStream.rangeClosed(1, count).boxed().flatMap(n -> Stream.of(kind + n, content + n));
    }

    /** Letters, digits and a few signs are all that the field takes. */
    private static String documentField(String number) {
        return cut(number.replaceAll("[^A-Za-z0-9$&%*+/-]", ""), LONGEST_DOCUMENT_FIELD);
    }

    private static String cut(String text, int most) {
        String plain = encodable(text);
        return plain.length() <= most ? plain : plain.substring(0, most).stripTrailing();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** What Windows-1252 does not have loses its marks, else it is a question mark. */
    private static String encodable(String text) {
        CharsetEncoder encoder = CHARSET.newEncoder();
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(one -> encoder.canEncode(one)
                        ? one
                        : Normalizer.normalize(one, Normalizer.Form.NFKD).replaceAll("\\p{M}", ""))
                .map(one -> encoder.canEncode(one) ? one : "?")
                .map(one -> one.chars().allMatch(c -> c >= ' ') ? one : " ")
                .collect(Collectors.joining());
    }
}
