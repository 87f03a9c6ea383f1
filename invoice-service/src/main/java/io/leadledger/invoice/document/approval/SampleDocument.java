package io.leadledger.invoice.document.approval;

import io.leadledger.event.EventJson;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.invoice.document.DocumentContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** An invoice of nobody to nobody, to warm up with. */
final class SampleDocument {

    private SampleDocument() {}

    static DocumentContent in(EInvoiceFormat format) {
        DocumentContent content = read();
        Buyer buyer = content.buyer();
        return new DocumentContent(
                content.header(),
                content.seller(),
                new Buyer(
                        buyer.name(),
                        buyer.contactPerson(),
                        buyer.email(),
                        buyer.address(),
                        buyer.vatId(),
                        buyer.taxNumber(),
                        buyer.buyerReference(),
                        format,
                        buyer.language()),
                content.taxDecision(),
                content.bill(),
                content.reference());
    }

    private static DocumentContent read() {
        try (InputStream stream = SampleDocument.class.getResourceAsStream("sample.json")) {
            return EventJson.mapper()
                    .readValue(Objects.requireNonNull(stream, "sample.json").readAllBytes(), DocumentContent.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
