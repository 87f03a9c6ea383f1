package io.leadledger.invoice.document.einvoice;

import io.leadledger.money.Money;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Elements of UBL, one after another and each on its line. What has no text is left out: none may stand empty (PEPPOL-EN16931-R008). */
final class UblElements {

    private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";

    private static final String BASIC = UBL + "CommonBasicComponents-2";

    private static final String AGGREGATE = UBL + "CommonAggregateComponents-2";

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;
    private int depth = 1;

    /** @param document {@code Invoice} or {@code CreditNote} */
    UblElements(String document) {
        try {
            writer = FACTORY.createXMLStreamWriter(file, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.writeCharacters("\n");
            writer.writeStartElement("", document, UBL + document + "-2");
            writer.writeDefaultNamespace(UBL + document + "-2");
            writer.writeNamespace("cac", AGGREGATE);
            writer.writeNamespace("cbc", BASIC);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A leaf, with an attribute where that is said. */
    void text(String name, @Nullable String text, String... attribute) {
        if (text == null || text.isEmpty()) {
            return;
        }
        try {
            onNewLine();
            writer.writeStartElement("cbc", name, BASIC);
            for (int i = 0; i < attribute.length; i += 2) {
                writer.writeAttribute(attribute[i], attribute[i + 1]);
            }
            writer.writeCharacters(text);
            writer.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void amount(String name, Money money) {
        amount(name, money.amount(), money);
    }

    /** @param currency any amount in the document's currency */
    void amount(String name, BigDecimal amount, Money currency) {
        text(name, amount.toPlainString(), "currencyID", currency.currency().getCurrencyCode());
    }

    /** An element around others, of which at least one is written. */
    void group(String name, Runnable inside) {
        try {
            onNewLine();
            writer.writeStartElement("cac", name, AGGREGATE);
            depth++;
            inside.run();
            depth--;
            onNewLine();
            writer.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A tax category (BG-23, BG-30 and those of adjustments); one outside of VAT has no rate (BR-O-05 to 07). */
    void category(String name, String category, BigDecimal percent, List<@Nullable String> exemption) {
        group(name, () -> {
            text("ID", category);
            if (!category.equals("O")) {
                text("Percent", percent.toPlainString());
            }
            if (!exemption.isEmpty()) {
                text("TaxExemptionReasonCode", exemption.getFirst());
                text("TaxExemptionReason", exemption.getLast());
            }
            group("TaxScheme", () -> text("ID", "VAT"));
        });
    }

    byte[] file() {
        try {
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.writeCharacters("\n");
            writer.close();
            return file.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void onNewLine() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }
}
