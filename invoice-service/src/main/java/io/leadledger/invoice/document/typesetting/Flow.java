package io.leadledger.invoice.document.typesetting;

import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** The place on the page where the next block goes, from top to bottom. Who adds a block has looked for room before. */
public final class Flow {

    private final Document page;
    private final PdfWriter writer;
    private float y;
    private float used;
    private int pages = 1;

    /** From the top of the first page of an open document. */
    public Flow(Document page, PdfWriter writer) {
        this.page = page;
        this.writer = writer;
        this.y = page.top();
    }

    /** In points, as all lengths here. */
    public float width() {
        return page.right() - page.left();
    }

    /** What is left of this page. */
    public float room() {
        return y - page.bottom();
    }

    /** The room of a page on which nothing stands yet. */
    public float wholeRoom() {
        return page.top() - page.bottom();
    }

    /** The height of all that was added. */
    public float used() {
        return used;
    }

    public int pages() {
        return pages;
    }

    /** How high a block will be. */
    public float height(PdfPTable block) {
        block.setTotalWidth(width());
        return block.getTotalHeight();
    }

    /** How high all of these will be. */
    public float height(List<PdfPTable> blocks) {
        float height = 0;
        for (PdfPTable block : blocks) {
            height += height(block);
        }
        return height;
    }

    public void add(PdfPTable block) {
        used += height(block);
        y = block.writeSelectedRows(0, -1, page.left(), y, writer.getDirectContent());
        writer.setPageEmpty(false);
    }

    /** Goes on at the top of a new page. */
    public void turn() {
        page.newPage();
        y = page.top();
        pages++;
    }

    /** Adds text that may run over pages. */
    public void add(Phrase text, float leading) {
        ColumnText column = new ColumnText(writer.getDirectContent());
        column.setAlignment(Element.ALIGN_LEFT);
        column.setLeading(leading);
        column.addText(text);
        int status = ColumnText.NO_MORE_COLUMN;
        while ((status & ColumnText.NO_MORE_TEXT) == 0) {
            if (room() < 2 * leading) {
                turn();
            }
            column.setCanvas(writer.getDirectContent());
            column.setSimpleColumn(page.left(), page.bottom(), page.right(), y);
            status = column.go();
            y = column.getYLine() - leading / 4;
            writer.setPageEmpty(false);
        }
    }
}
