package io.leadledger.invoice.document.einvoice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mustangproject.validator.ESeverity;
import org.mustangproject.validator.IrrecoverableValidationError;
import org.mustangproject.validator.ValidationContext;
import org.mustangproject.validator.XMLValidator;
import org.slf4j.LoggerFactory;

/** A second opinion on an e-invoice: XSD, EN 16931 and Factur-X or XRechnung rules as Mustang's validator runs them. */
public final class OfficialRules {

    private OfficialRules() {}

    /** Every finding but the notices for German public bodies on documents that are not for them. */
    public static List<String> findings(byte[] xml) {
        ValidationContext context = new ValidationContext(LoggerFactory.getLogger(OfficialRules.class));
        XMLValidator validator = new XMLValidator(context);
        validator.setStringContent(new String(xml, StandardCharsets.UTF_8));
        validator.disableNotices();
        validator.disableArithmeticCheck();
        try {
            validator.validate();
        } catch (IrrecoverableValidationError e) {
            throw new AssertionError(e);
        }
        return context.getResults().stream()
                .filter(finding -> finding.getSeverity() != ESeverity.notice)
                .map(finding -> finding.getSeverity() + " " + finding.getMessage())
                .toList();
    }
}
