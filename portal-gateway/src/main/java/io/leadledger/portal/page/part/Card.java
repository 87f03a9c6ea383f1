package io.leadledger.portal.page.part;

/** A part of a page under its heading. */
public record Card<T>(String heading, T content) {}
