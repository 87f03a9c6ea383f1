package io.leadledger.invoice.document.lines;

import java.awt.Color;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPTableEvent;

/**
 * The line under each row of a table, drawn once for the row and not by each of its cells: of a bill of thousands of lines those
 * were half of all that its pages draw, and whoever validates a page looks at each.
 *
 * @param width in points
 */
record RowRules(float width, Color color) implements PdfPTableEvent {

    @Override
    public void tableLayout(
            PdfPTable table, float[][] widths, float[] heights, int headers, int first, PdfContentByte[] canvases) {
        PdfContentByte canvas = canvases[PdfPTable.LINECANVAS];
        canvas.setLineWidth(width);
        canvas.setColorStroke(color);
        float half = width / 2;
        for (int row = 1; row < heights.length; row++) {
            canvas.moveTo(widths[0][0] + half, heights[row] + half);
            canvas.lineTo(widths[0][widths[0].length - 1] - half, heights[row] + half);
        }
        canvas.stroke();
    }
}
