package io.leadledger.portal.partner.lead.sheet;

import io.leadledger.portal.page.Words;
import io.leadledger.portal.partner.lead.query.LeadChips;
import io.leadledger.portal.partner.lead.query.LeadFilter;
import io.leadledger.portal.partner.lead.query.LeadRow;
import io.leadledger.portal.partner.lead.query.LeadValues;
import io.leadledger.portal.partner.lead.query.Leads;
import io.leadledger.portal.partner.lead.query.Opening;
import io.leadledger.portal.partner.surroundings.Surroundings;
import io.leadledger.text.SpreadsheetText;
import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The leads of a filter as a spreadsheet, row by row as the list has them, with all their fields. Written as it is read,
 * some rows at a time, so that a million take no more memory than a hundred and no transaction waits for a slow line.
 */
@Component
public class LeadCsv {

    private static final int AT_ONCE = 1_000;

    /** Without it spreadsheets take UTF-8 for something else. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Leads leads;
    private final Opening opening;

    LeadCsv(Leads leads, Opening opening) {
        this.leads = leads;
        this.opening = opening;
    }

    /**
     * Begins a spreadsheet: what is missing for its first rows is missing before anything is sent.
     *
     * @throws io.leadledger.portal.personaldata.KeysUnavailableException if encrypted fields cannot be opened now
     */
    public LeadSheet of(LeadFilter filter, Surroundings around) {
        List<LeadRow> rows = some(filter, around, null);
        LeadValues values = opening.everything(rows, around);
        return out -> write(filter, around, rows, values, out);
    }

    private void write(LeadFilter filter, Surroundings around, List<LeadRow> first, LeadValues firstValues, Writer out)
            throws IOException {
        List<String> fields = around.allFields();
        out.write(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(out, format(around.words().locale()));
        csv.printRecord(head(fields, around.words()));
        List<LeadRow> rows = first;
        LeadValues values = firstValues;
        while (!rows.isEmpty()) {
            for (LeadRow lead : rows) {
                csv.printRecord(cells(lead, fields, values, around.words()));
            }
            csv.flush();
            rows = rows.size() < AT_ONCE ? List.of() : some(filter, around, rows.getLast());
            values = opening.everything(rows, around);
        }
    }

    private List<LeadRow> some(LeadFilter filter, Surroundings around, @Nullable LeadRow last) {
        return leads.behind(around.partnerId(), filter, around.words().zone(), last, AT_ONCE);
    }

    /** German spreadsheets take a comma for a decimal one. */
    private static CSVFormat format(Locale locale) {
        char delimiter = locale.getLanguage().equals("de") ? ';' : ',';
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setQuoteMode(QuoteMode.MINIMAL)
                .get();
    }

    private static List<String> head(List<String> fields, Words words) {
        List<String> head = new ArrayList<>(List.of(
                words.say("leads.column.id"), words.say("leads.column.delivered"), words.say("leads.column.status")));
        fields.forEach(field -> head.add(SpreadsheetText.harmless(field)));
        return head;
    }

    private static List<String> cells(LeadRow lead, List<String> fields, LeadValues values, Words words) {
        List<String> cells = new ArrayList<>(List.of(
                SpreadsheetText.harmless(lead.leadId()),
                time(lead, words.zone()),
                LeadChips.word(lead.status(), words)));
        fields.forEach(field ->
                cells.add(SpreadsheetText.harmless(values.of(lead, field).orElse(""))));
        return cells;
    }

    private static String time(LeadRow lead, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                lead.deliveredAt().truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
