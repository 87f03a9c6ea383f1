package io.leadledger.api.partner.note;

/** A tag, and how many partners have it. */
public record TagUse(String tag, int partners) {}
