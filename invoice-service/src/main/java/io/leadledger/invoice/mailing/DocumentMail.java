package io.leadledger.invoice.mailing;

/**
 * What a mail with a document says.
 *
 * @param language of the document, {@code de} or {@code en}
 */
record DocumentMail(String language, String subject, String text) {}
