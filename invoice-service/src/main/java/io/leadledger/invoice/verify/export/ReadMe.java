package io.leadledger.invoice.verify.export;

import io.leadledger.api.invoice.numbering.NumberKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The page of words that goes with an export: what is in it, and the very commands that check it. */
enum ReadMe {
    ENGLISH(
            "README.txt",
            Locale.UK,
            "all that were issued",
            "those issued from %s to %s",
            "%s alone",
            "invoices",
            "credit notes"),
    GERMAN(
            "LIESMICH.txt",
            Locale.GERMANY,
            "alle ausgestellten",
            "die vom %s bis zum %s ausgestellten",
            "allein %s",
            "Rechnungen",
            "Rechnungskorrekturen");

    private final String text;
    private final Locale locale;
    private final String all;
    private final String ofDays;
    private final String one;
    private final String invoices;
    private final String creditNotes;

    ReadMe(String file, Locale locale, String all, String ofDays, String one, String invoices, String creditNotes) {
        this.text = read(file);
        this.locale = locale;
        this.all = all;
        this.ofDays = ofDays;
        this.one = one;
        this.invoices = invoices;
        this.creditNotes = creditNotes;
    }

    /** With what is in this export. */
    String about(Export export) {
        return text.replace("{entity}", export.entity().name())
                .replace("{which}", which(export))
                .replace("{documents}", Integer.toString(export.documents().size()))
                .replace("{heads}", heads(export));
    }

    private String which(Export export) {
        if (export.days() != null) {
            return ofDays.formatted(day(export.days().from()), day(export.days().lastDay()));
        }
        return export.registers().size() == 1
                ? one.formatted(export.documents().getFirst().number())
                : all;
    }

    private String heads(Export export) {
        return export.registers().stream()
                .map(register -> "  %-22s %7d  %s"
                        .formatted(
                                register.kind() == NumberKind.INVOICE ? invoices : creditNotes,
                                register.entries().size(),
                                register.head()))
                .collect(Collectors.joining("\n"));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(ReadMe.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
