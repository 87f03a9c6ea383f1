package io.leadledger.portal.page.part;

import io.leadledger.portal.page.Words;

/** Words that go somewhere. */
public record Link(String text, String href) {}
