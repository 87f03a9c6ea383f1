package io.leadledger.invoice.document.typesetting;

import java.awt.Color;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Cells without borders, as all tables of the page want them. */
public final class Cells {

    private Cells() {}

    /** A table over the whole width with columns in these proportions. */
    public static PdfPTable table(float... widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.getDefaultCell().setBorder(Rectangle.NO_BORDER);
        return table;
    }

    /** The room that the widest of these takes on one line, in points. */
    public static float widest(Stream<Phrase> phrases) {
        return (float) phrases.mapToDouble(ColumnText::getWidth).max().orElse(0);
    }

    /** At the largest size, in steps of half a point, at which it stands on one line of that width; else at the least. */
    public static Phrase fitted(Function<Float, Phrase> atSize, float largest, float least, float width) {
        float size = largest;
        while (size > least && ColumnText.getWidth(atSize.apply(size)) > width) {
            size -= 0.5f;
        }
        return atSize.apply(size);
    }

    public static PdfPCell left(Phrase phrase) {
        return cell(phrase, Element.ALIGN_LEFT);
    }

    public static PdfPCell right(Phrase phrase) {
        return cell(phrase, Element.ALIGN_RIGHT);
    }

    /** A cell around a table, without padding of its own. */
    public static PdfPCell around(PdfPTable table) {
        PdfPCell cell = new PdfPCell(table);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }

    public static PdfPCell empty() {
        return left(new Phrase(""));
    }

    /** A gap between rows. */
    public static PdfPCell gap(float height) {
        PdfPCell cell = empty();
        cell.setPadding(0);
        cell.setFixedHeight(height);
        return cell;
    }

    /** Adds a line under the cell. */
    public static PdfPCell underlined(PdfPCell cell, float width, Color color) {
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidthBottom(width);
        cell.setBorderColorBottom(color);
        return cell;
    }

    /** Adds the same space above and below. */
    public static PdfPCell spaced(PdfPCell cell, float space) {
        cell.setPaddingTop(space);
        cell.setPaddingBottom(space);
        return cell;
    }

    private static PdfPCell cell(Phrase phrase, int alignment) {
        PdfPCell cell = new PdfPCell(phrase);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        cell.setPaddingBottom(2);
        cell.setUseAscender(true);
        cell.setUseDescender(true);
        cell.setLeading(0, 1.25f);
        cell.setHorizontalAlignment(alignment);
        return cell;
    }
}
