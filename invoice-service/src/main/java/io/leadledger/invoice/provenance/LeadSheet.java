package io.leadledger.invoice.provenance;

import io.leadledger.api.invoice.provenance.BilledTransaction;
import io.leadledger.api.invoice.provenance.LeadsShown;
import io.leadledger.api.invoice.provenance.SheetLanguage;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.delivery.PriceSource;
import io.leadledger.invoice.provenance.BilledTransactions.Some;
import io.leadledger.invoice.support.JsonColumn;
import io.leadledger.invoice.support.MadeWhileRead;
import io.leadledger.money.Money;
import io.leadledger.text.SpreadsheetText;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The leads of a line as a spreadsheet, made some rows at a time: no transaction waits for a slow line. */
final class LeadSheet implements MadeWhileRead.Parts {

    static final int AT_ONCE = 5_000;

    /** Without it spreadsheets take UTF-8 for something else. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final SheetWords words;
    private final InvoiceLine line;
    private final LeadsShown shown;
    private final Function<Some, List<BilledTransaction>> leads;
    private @Nullable BilledTransaction last;
    private boolean begun;
    private boolean ended;

    LeadSheet(
            SheetLanguage language, InvoiceLine line, LeadsShown shown, Function<Some, List<BilledTransaction>> leads) {
        this.words = SheetWords.of(language);
        this.line = line;
        this.shown = shown;
        this.leads = leads;
    }

    @Override
    public byte @Nullable [] next() throws IOException {
        if (ended) {
            return null;
        }
        StringWriter text = new StringWriter();
        CSVPrinter csv = new CSVPrinter(text, words.format());
        if (!begun) {
            text.write(BYTE_ORDER_MARK);
            csv.printRecord(words.heads());
            begun = true;
        }
        List<BilledTransaction> some = leads.apply(new Some(last, AT_ONCE));
        for (BilledTransaction lead : some) {
            if (shown.fits(lead)) {
                csv.printRecord(cells(lead).map(LeadSheet::harmless));
            }
        }
        ended = some.size() < AT_ONCE;
        last = ended ? null : some.getLast();
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Stream<@Nullable Object> cells(BilledTransaction lead) {
        PriceSource source = JsonColumn.read(lead.priceSource(), PriceSource.class);
        return Stream.of(
                lead.leadId().value(),
                lead.deliveryId().value(),
                lead.transactionId().value(),
                lead.deliveredAt(),
                lead.serviceDate(),
                line.name(),
                words.of(lead.routing()),
                words.stateOf(lead),
                words.amount(lead.price()),
                words.amount(
                        lead.billed() ? lead.price() : Money.zero(lead.price().currency())),
                lead.currency(),
                words.of(source.kind()),
                source.position(),
                source.tierFromLead(),
                source.eventId(),
                lead.cause() == null ? null : words.of(lead.cause()),
                lead.reason(),
                lead.cancelledAt(),
                lead.cancelledBy(),
                lead.creditNoteNumber());
    }

    private static @Nullable Object harmless(@Nullable Object cell) {
        return cell instanceof String text ? SpreadsheetText.harmless(text) : cell;
    }
}
