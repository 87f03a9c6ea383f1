package io.leadledger.api.invoice.numbering;

/**
 * Numbers that a format would give.
 *
 * @param next of the next document
 * @param afterwards of the one after it, in the same year
 * @param nextYear of the first one of the next year, if these two are the last of theirs
 */
public record NumberPreview(String next, String afterwards, String nextYear) {}
