package io.leadledger.event.invoice;

/**
 * What proves a finalized document: hex SHA-256 of the stored PDF and XML, and its link in the register.
 */
public record DocumentHashes(String pdfSha256, String xmlSha256, String registerHash) {}
