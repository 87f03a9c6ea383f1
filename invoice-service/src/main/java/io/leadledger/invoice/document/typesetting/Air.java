package io.leadledger.invoice.document.typesetting;

import java.util.List;

/**
 * How much space stands between the parts of a page, in points. A page is set roomy; what would then run over to a
 * second, and would not when set tighter, is set tighter.
 *
 * @param aboveAddress moves the address from the upper to the middle part of an envelope's window (DIN 5008 form B)
 * @param row above and below what a row of the lines says
 * @param belowTitle between the title and its sentence
 * @param belowSentence between that and the lines
 * @param part between lines, sums, notices and the box
 * @param box inside its frame
 */
public record Air(float aboveAddress, float row, float belowTitle, float belowSentence, float part, float box) {

    private static final Air ROOMY = new Air(30, 8, 7, 20, 16, 14);

    private static final Air USUAL = new Air(30, 5.5f, 6, 13, 11, 12);

    private static final Air TIGHT = new Air(0, 4.5f, 4, 9, 9, 10);

    /** With more than these, nothing would fit on one page. */
    private static final int MOST_ROWS = 16;

    /** What a document with that many rows is tried with, first what looks best. */
    public static List<Air> of(int rows) {
        return rows > MOST_ROWS ? List.of(USUAL, TIGHT) : List.of(ROOMY, USUAL, TIGHT);
    }

    /** How much less a document with that many rows takes in a tighter one, at most. */
    public float spares(Air tighter, int rows) {
        return 2 * (rows + 1) * (row - tighter.row)
                + aboveAddress
                - tighter.aboveAddress
                + belowTitle
                - tighter.belowTitle
                + belowSentence
                - tighter.belowSentence
                + 3 * (part - tighter.part)
                + 2 * (box - tighter.box);
    }
}
