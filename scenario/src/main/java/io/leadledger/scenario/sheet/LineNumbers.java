package io.leadledger.scenario.sheet;

/** Counts lines forward through a text; a line ends with CR, LF or both. */
final class LineNumbers {
    private final String text;
    private int position;
    private int line = 1;

    LineNumbers(String text) {
        this.text = text;
    }

    /** The line of what comes at or after a position, empty lines skipped; positions must not fall. */
    int ofContentAt(long start) {
        while (position < text.length() && (position < start || isBreak(position))) {
            if (text.charAt(position) == '\n' || (text.charAt(position) == '\r' && !isFollowedByLineFeed())) {
                line++;
            }
            position++;
        }
        return line;
    }

    private boolean isFollowedByLineFeed() {
        return position + 1 < text.length() && text.charAt(position + 1) == '\n';
    }

    private boolean isBreak(int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }
}
