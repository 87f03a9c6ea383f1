package io.leadledger.api.invoice.mailtext;

/** Words with an example in the place of each placeholder. */
public record FilledText(String subject, String text) {}
