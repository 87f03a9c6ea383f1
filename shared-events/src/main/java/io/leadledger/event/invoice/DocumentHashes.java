package io.leadledger.event.invoice;

import org.jspecify.annotations.Nullable;

/**
 * What proves a finalized document: hex SHA-256 of the stored files, and its link in the register.
 *
 * @param xmlSha256 absent on a document that has no e-invoice: EN 16931 cannot say its currency's three decimals
 * @param reportSha256 of the report of the official rules; absent on documents issued before there was one
 */
public record DocumentHashes(
        String pdfSha256,
        @Nullable String xmlSha256,
        String registerHash,
        @Nullable String reportSha256) {}
