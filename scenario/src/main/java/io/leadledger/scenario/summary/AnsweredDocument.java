package io.leadledger.scenario.summary;

import io.leadledger.scenario.invoicexml.CiiDocument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What the API says of a document that has no e-invoice, since EN 16931 cannot say its currency's three decimals; in the
 * terms of the e-invoice that others have.
 */
final class AnsweredDocument {

    private AnsweredDocument() {}

    static boolean isEInvoice(JsonNode document) {
        return !document.path("hashes").path("xmlSha256").asString("").isEmpty();
    }

    static CiiDocument read(JsonNode document) {
        var totals = document.path("bill").path("totals");
        var corrected = document.path("invoice");
        return new CiiDocument(
                document.path("number").asString(""),
                corrected.isObject() ? "381" : "380",
                day(document, "issueDate"),
                Currency.getInstance(totals.path("total").path("currency").asString("")),
                amount(totals, "net"),
                amount(totals, "tax"),
                amount(totals, "total"),
                document.path("bill")
                        .path("lines")
                        .valueStream()
                        .map(AnsweredDocument::line)
                        .toList(),
                corrected.isObject()
                        ? Optional.of(new CiiDocument.Reference(
                                corrected.path("number").asString(""), day(corrected, "issueDate")))
                        : Optional.empty());
    }

    private static CiiDocument.Line line(JsonNode line) {
        return new CiiDocument.Line(
                line.path("name").asString(""),
                BigDecimal.valueOf(line.path("quantity").asInt()),
                amount(line, "unitPrice"),
                amount(line, "net"),
                day(line, "serviceFrom"),
                day(line, "serviceTo"));
    }

    private static LocalDate day(JsonNode node, String name) {
        return LocalDate.parse(node.path(name).asString(""));
    }

    private static BigDecimal amount(JsonNode node, String name) {
        return new BigDecimal(node.path(name).path("amount").asString("0"));
    }
}
