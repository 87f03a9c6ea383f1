package io.leadledger.partner.smtp;

/**
 * A mail to one person.
 *
 * @param key what it is about, once: sent again it carries the same {@code Message-ID}, so that a repeat after a crash
 *     is seen to be one
 * @param text for readers without HTML; says the same
 */
public record Mail(String key, String to, String subject, String text, String html) {}
