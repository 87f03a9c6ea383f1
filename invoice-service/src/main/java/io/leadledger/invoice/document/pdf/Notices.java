package io.leadledger.invoice.document.pdf;

import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.invoice.document.einvoice.PrintedText;
import io.leadledger.invoice.document.typesetting.Cells;
import io.leadledger.invoice.document.typesetting.Flow;
import io.leadledger.invoice.document.typesetting.Sheet;
import java.util.List;
import java.util.stream.Stream;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPTable;

/** The sentences that the tax decision demands. */
final class Notices {

    private static final float SIZE = 9;

    private static final float LEADING = 12.5f;

    private final Sheet sheet;
    private final List<Phrase> told;

    Notices(Sheet sheet) {
        this.sheet = sheet;
        TaxDecision decision = sheet.content().taxDecision();
        Stream<Phrase> notices = decision.notices().stream()
                .map(PrintedText::of)
                .flatMap(Stream::ofNullable)
                .map(notice -> sheet.type().text(notice, SIZE));
        Stream<Phrase> vatIds = decision.treatment() == TaxTreatment.REVERSE_CHARGE
                ? Stream.of(sheet.type().muted(bothVatIds(), SIZE))
                : Stream.empty();
        this.told = Stream.concat(notices, vatIds).toList();
    }

    /** Between the sums and how to pay. */
    void addTo(PdfPTable closing) {
        if (!told.isEmpty()) {
            closing.addCell(Cells.gap(sheet.air().part()));
        }
        told.forEach(notice -> closing.addCell(Cells.left(notice)));
    }

    /** Over as many pages as they need. */
    void addTo(Flow flow) {
        told.forEach(notice -> {
            flow.add(notice, LEADING);
        });
    }

    /** both VAT IDs beside the notice. */
    private String bothVatIds() {
        String seller = sheet.vatIds().seller();
        String buyer = sheet.vatIds().buyer();
        return PrintedText.joined(
                " · ",
                seller == null ? null : sheet.say("vat-id.seller", seller),
                buyer == null ? null : sheet.say("vat-id.buyer", buyer));
    }
}
