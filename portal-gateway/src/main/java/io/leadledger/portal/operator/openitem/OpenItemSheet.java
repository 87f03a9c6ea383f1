package io.leadledger.portal.operator.openitem;

import io.leadledger.api.invoice.openitem.OpenItem;
import io.leadledger.api.invoice.openitem.OpenItems;
import io.leadledger.api.invoice.openitem.PartnerOpenItems;
import io.leadledger.money.Money;
import io.leadledger.portal.page.Words;
import io.leadledger.text.SpreadsheetText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Open items as a spreadsheet, in the reader's words; German ones have a comma for a decimal one. */
record OpenItemSheet(Words words) {

    byte[] of(OpenItems found) {
        StringWriter out = new StringWriter();
        out.write('\uFEFF');
        try (CSVPrinter csv = new CSVPrinter(out, format())) {
            csv.printRecord(Stream.of(
                            "console.column.partner",
                            "console.column.key",
                            "console.column.number",
                            "console.column.issued",
                            "console.column.due",
                            "console.openItems.days",
                            "console.openItems.age",
                            "console.column.total",
                            "console.status.CREDITED",
                            "console.status.PAID",
                            "console.column.open",
                            "console.openItems.currency")
                    .map(words::say)
                    .toList());
            for (PartnerOpenItems partner : found.partners()) {
                for (OpenItem item : partner.items()) {
                    csv.printRecord(cells(partner, item));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Object[] cells(PartnerOpenItems partner, OpenItem item) {
        return new Object[] {
            SpreadsheetText.harmless(partner.partnerName()),
            SpreadsheetText.harmless(partner.partnerExternalId()),
            item.number(),
            item.issueDate(),
            item.dueDate(),
            item.daysOverdue(),
            words.say("console.openItems." + item.age()),
            number(item.total()),
            number(item.credited()),
            number(item.paid()),
            number(item.open()),
            item.open().currency().getCurrencyCode()
        };
    }

    private String number(Money amount) {
        String plain = amount.amount().toPlainString();
        return isGerman() ? plain.replace('.', ',') : plain;
    }

    private CSVFormat format() {
        return CSVFormat.RFC4180.builder().setDelimiter(isGerman() ? ';' : ',').get();
    }

    private boolean isGerman() {
        return words.locale().getLanguage().equals("de");
    }
}
