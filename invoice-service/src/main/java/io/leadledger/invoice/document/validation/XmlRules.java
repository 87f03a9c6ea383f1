package io.leadledger.invoice.document.validation;

import io.leadledger.event.invoice.DocumentType;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.invoice.document.DocumentContent;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** All rules of XML, compiled, and which of them hold for a document: those of CII, or of UBL for Peppol. */
final class XmlRules {

    /** The structure of one kind of document, and the rules of EN 16931 in its syntax. */
    record Syntax(RuleFile schema, RuleFile en16931) {}

    private static final Syntax CII = new Syntax(RuleFile.SCHEMA, RuleFile.EN_16931);

    private static final Syntax UBL_INVOICE = new Syntax(RuleFile.UBL_INVOICE_SCHEMA, RuleFile.UBL_EN_16931);

    private static final Syntax UBL_CREDIT_NOTE = new Syntax(RuleFile.UBL_CREDIT_NOTE_SCHEMA, RuleFile.UBL_EN_16931);

    private final Map<RuleFile, SchemaRules> schemas = new EnumMap<>(RuleFile.class);
    private final Map<RuleFile, SchematronRules> schematrons = new EnumMap<>(RuleFile.class);
    private final XsltMachine machine = new XsltMachine();

    XmlRules() {
        machine.knows(RuleFile.FACTUR_X.beside("FACTUR-X_EN16931_codedb.xml"));
        for (RuleFile file : RuleFile.values()) {
            if (file.isSchema()) {
                schemas.put(file, new SchemaRules(file));
            } else {
                schematrons.put(file, new SchematronRules(file, machine));
            }
        }
    }

    static Syntax of(DocumentContent content) {
        if (content.buyer().format() != EInvoiceFormat.PEPPOL_BIS) {
            return CII;
        }
        return content.header().type() == DocumentType.CREDIT_NOTE ? UBL_CREDIT_NOTE : UBL_INVOICE;
    }

    XsltMachine machine() {
        return machine;
    }

    SchemaRules schema(RuleFile file) {
        return Objects.requireNonNull(schemas.get(file));
    }

    SchematronRules schematron(RuleFile file) {
        return Objects.requireNonNull(schematrons.get(file));
    }
}
