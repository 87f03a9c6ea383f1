package io.leadledger.portal.page.figure;

import java.util.List;

/** Bars drawn by the server, in pixels of width x height; a table with the same numbers stands beside. */
public record Chart(String label, int width, int height, Grid grid, List<Bar> bars) {

    /** What the bars stand before. */
    public record Grid(List<Shade> shades, List<Line> lines, List<Tick> ticks) {}

    /** A weekend. */
    public record Shade(int x, int width) {}

    /** A value across. */
    public record Line(int y, String text) {}

    /** A day below. */
    public record Tick(int x, String text) {}

    /** {@code bad} draws it as something that went wrong. */
    public record Bar(Box box, boolean bad, String text) {}

    /** Where a bar lies. */
    public record Box(int x, int y, int width, int height) {}
}
