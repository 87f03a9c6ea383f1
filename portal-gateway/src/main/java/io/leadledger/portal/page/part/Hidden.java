package io.leadledger.portal.page.part;

/** What a form sends along without showing it. */
public record Hidden(String name, String value) {}
