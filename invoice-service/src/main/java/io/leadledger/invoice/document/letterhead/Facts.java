package io.leadledger.invoice.document.letterhead;

import io.leadledger.event.invoice.DocumentHeader;
import io.leadledger.event.invoice.InvoiceReference;
import io.leadledger.invoice.document.einvoice.PrintedText;
import io.leadledger.invoice.document.typesetting.Cells;
import io.leadledger.invoice.document.typesetting.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/**
 * Number, dates and references at the right of the address. What does not fit beside its label stands whole on a line
 * below it: a Leitweg-ID that is broken in two is hard to copy.
 */
final class Facts {

    private static final float SIZE = 9;

    private static final float LEAST = 7;

    private static final float GUTTER = 10;

    private static final float SPACE = 2.4f;

    private record Fact(Phrase label, Function<Float, Phrase> value) {}

    private final Sheet sheet;
    private final float width;
    private final List<Fact> facts = new ArrayList<>();

    Facts(Sheet sheet, float width) {
        this.sheet = sheet;
        this.width = width;
        DocumentHeader header = sheet.content().header();
        InvoiceReference corrected = sheet.content().reference();
        strong(sheet.isCreditNote() ? "fact.credit-note.number" : "fact.number", sheet.number());
        fact(
                sheet.isCreditNote() ? "fact.credit-note.date" : "fact.date",
                sheet.wording().date(header.issueDate()));
        if (corrected != null) {
            fact("fact.corrected.number", corrected.number());
            fact("fact.corrected.date", sheet.wording().date(corrected.issueDate()));
        }
        fact(
                Lateness.of(sheet.content().bill()) == Lateness.NONE ? "fact.period" : "fact.billing-period",
                sheet.wording().period(header.periodFrom(), header.periodTo().minusDays(1)));
        if (sheet.content().isToBePaid()) {
            strong("fact.due", sheet.wording().date(header.dueDate()));
        }
        fact("fact.vat-id", sheet.vatIds().buyer());
        fact("fact.buyer-reference", sheet.content().buyer().buyerReference());
        fact("fact.contact", sheet.content().seller().contact().name());
    }

    PdfPTable table() {
        float labels = Cells.widest(facts.stream().map(Fact::label)) + GUTTER;
        PdfPTable table = Cells.table(labels, width - labels);
        for (Fact fact : facts) {
            PdfPCell label = Cells.spaced(Cells.left(fact.label()), SPACE);
            Phrase value = fact.value().apply(SIZE);
            if (ColumnText.getWidth(value) <= width - labels) {
                table.addCell(label);
                table.addCell(Cells.spaced(Cells.right(value), SPACE));
            } else {
                table.addCell(whole(label));
                table.addCell(whole(Cells.right(Cells.fitted(fact.value(), SIZE, LEAST, width))));
            }
        }
        return table;
    }

    private static PdfPCell whole(PdfPCell cell) {
        cell.setColspan(2);
        return Cells.spaced(cell, SPACE);
    }

    private void strong(String key, String value) {
        add(key, size -> sheet.type().strong(value, size));
    }

    private void fact(String key, @Nullable String typed) {
        String value = PrintedText.of(typed);
        if (value != null) {
            add(key, size -> sheet.type().text(value, size));
        }
    }

    private void add(String key, Function<Float, Phrase> value) {
        facts.add(new Fact(sheet.type().muted(sheet.say(key), SIZE), value));
    }
}
