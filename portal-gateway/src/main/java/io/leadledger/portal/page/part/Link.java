package io.leadledger.portal.page.part;

/** Words that go somewhere. */
public record Link(String text, String href) {}
