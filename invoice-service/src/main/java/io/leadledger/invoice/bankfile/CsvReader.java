package io.leadledger.invoice.bankfile;

import io.leadledger.api.invoice.bankstatement.StatementFormat;
import io.leadledger.invoice.bankfile.CsvColumns.Kind;
import io.leadledger.money.Money;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads CSV files as banks export them: some lines about the account, a line of heads, then movements. */
final class CsvReader {

    /** Above the heads stand at most that many lines. */
    private static final int LINES_ABOVE = 25;

    private static final int LONGEST_NUMBER = 40;

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("dd.MM.uuuu"),
            DateTimeFormatter.ofPattern("d.M.uuuu"),
            DateTimeFormatter.ofPattern("dd.MM.yy"),
            DateTimeFormatter.ofPattern("dd/MM/uuuu"));

    private static final Pattern GERMAN = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?");
    private static final Pattern ENGLISH = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d{1,2})?");
    private static final Pattern IBAN =
            Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\\b");

    /** @param line where it begins in the file */
    private record Row(long line, List<String> cells) {}

    private CsvReader() {}

    static BankFile read(String text, Currency currency, Map<Kind, String> said) {
        List<Row> records = records(text);
        int head = head(records, said);
        if (head < 0) {
            Row first = records.stream()
                    .filter(one -> one.cells().size() > 2)
                    .findFirst()
                    .orElseThrow(() -> UnreadableFile.at(1, "expected a table of movements, or CAMT.053"));
            throw UnreadableFile.unknownColumns(
                    CsvColumns.lacking(CsvColumns.in(first.cells(), said)), String.join(", ", first.cells()));
        }
        Map<Kind, Integer> places = CsvColumns.in(records.get(head).cells(), said);
        List<BankLine> lines = new ArrayList<>();
        for (Row record : records.subList(head + 1, records.size())) {
            if (record.cells().size() > 2 && !cell(record, places, Kind.DATE).isEmpty()) {
                lines.add(line(record, places, currency));
            }
        }
        if (lines.isEmpty()) {
            throw UnreadableFile.empty();
        }
        UnreadableFile.requireFewEnough(lines.size());
        return new BankFile(StatementFormat.CSV, account(records.subList(0, head)), List.copyOf(lines));
    }

    private static List<Row> records(String text) {
        char delimiter = text.lines()
                                .limit(LINES_ABOVE)
                                .mapToInt(line -> count(line, ';'))
                                .max()
                                .orElse(0)
                        >= text.lines()
                                        .limit(LINES_ABOVE)
                                        .mapToInt(line -> count(line, ','))
                                        .max()
                                        .orElse(0)
                                / 2
                ? ';'
                : ',';
        if (count(text, ';') == 0) {
            delimiter = ',';
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setTrim(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<Row> rows = new ArrayList<>();
            long begin = 1;
            for (CSVRecord record : parser) {
                rows.add(new Row(begin, record.toList()));
                UnreadableFile.requireFewEnough(rows.size() - LINES_ABOVE);
                begin = parser.getCurrentLineNumber() + 1;
            }
            return rows;
        } catch (UncheckedIOException e) {
            throw UnreadableFile.at(lineOf(e), "expected quotes that are closed, and one kind of cells");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lineOf(UncheckedIOException e) {
        Matcher line =
                Pattern.compile("line (?:number )?(\\d+)|\\(line (\\d+)\\)").matcher(String.valueOf(e.getMessage()));
        return line.find() ? Long.parseLong(line.group(1) == null ? line.group(2) : line.group(1)) : 1;
    }

    private static int count(String text, char sought) {
        return (int) text.chars().filter(one -> one == sought).count();
    }

    private static int head(List<Row> records, Map<Kind, String> said) {
        for (int i = 0; i < Math.min(records.size(), LINES_ABOVE); i++) {
            if (CsvColumns.lacking(CsvColumns.in(records.get(i).cells(), said)).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private static BankLine line(Row record, Map<Kind, Integer> places, Currency currency) {
        String own = cell(record, places, Kind.CURRENCY);
        BigDecimal amount = amount(record, places);
        Money money;
        try {
            money = new Money(
                    amount.abs(),
                    own.length() == 3 ? Currency.getInstance(own.toUpperCase(java.util.Locale.ROOT)) : currency);
        } catch (IllegalArgumentException | ArithmeticException noMoney) {
            throw UnreadableFile.at(record.line(), "expected an amount of a currency");
        }
        return new BankLine(
                day(record, cell(record, places, Kind.DATE)),
                money,
                amount.signum() > 0,
                orNone(cell(record, places, Kind.NAME)),
                orNone(cell(record, places, Kind.IBAN).replace(" ", "")),
                null,
                orNone(cell(record, places, Kind.TEXT)));
    }

    private static BigDecimal amount(Row record, Map<Kind, Integer> places) {
        if (places.containsKey(Kind.AMOUNT)) {
            BigDecimal amount = number(record, cell(record, places, Kind.AMOUNT));
            String side = cell(record, places, Kind.SIDE);
            return side.equalsIgnoreCase("S") || side.equalsIgnoreCase("D")
                    ? amount.abs().negate()
                    : amount;
        }
        String credit = cell(record, places, Kind.CREDIT);
        return credit.isEmpty()
                ? number(record, cell(record, places, Kind.DEBIT)).abs().negate()
                : number(record, credit);
    }

    private static BigDecimal number(Row record, String said) {
        if (said.length() > LONGEST_NUMBER) {
            throw UnreadableFile.at(record.line(), "expected an amount, but was %s", said);
        }
        String plain = said.replaceAll("[\\s\\u00a0€+]|EUR", "").replace('\u2212', '-');
        BigDecimal number = GERMAN.matcher(plain).matches()
                ? new BigDecimal(plain.replace(".", "").replace(',', '.'))
                : ENGLISH.matcher(plain).matches() ? new BigDecimal(plain.replace(",", "")) : null;
        if (number == null || number.precision() - number.scale() > BankLine.MOST_DIGITS) {
            throw UnreadableFile.at(record.line(), "expected an amount, but was %s", said);
        }
        return number;
    }

    private static LocalDate day(Row record, String said) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(said, format);
            } catch (DateTimeException another) {
                // The next one may fit.
            }
        }
        throw UnreadableFile.at(record.line(), "expected a day, but was %s", said);
    }

    private static String cell(Row record, Map<Kind, Integer> places, Kind kind) {
        Integer place = places.get(kind);
        return place == null || place >= record.cells().size()
                ? ""
                : record.cells().get(place);
    }

    private static @Nullable String orNone(String text) {
        return text.isBlank() ? null : text.replaceAll("\\s+", " ");
    }

    private static @Nullable String account(List<Row> above) {
        for (Row record : above) {
            Matcher iban = IBAN.matcher(String.join(" ", record.cells()));
            if (iban.find()) {
                return iban.group().replace(" ", "");
            }
        }
        return null;
    }
}
