package io.leadledger.api.invoice.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the official rules say of a document: the third of its files. It tells no time: the same files under the same
 * rules give the same report.
 *
 * @param number the document's
 * @param pdfSha256 hex SHA-256 of the PDF that was checked
 * @param xmlSha256 the same of the XML, absent where there is none
 * @param checks in their order
 */
public record ValidationReport(
        Verdict verdict,
        String number,
        String pdfSha256,
        @Nullable String xmlSha256,
        List<RuleCheck> checks) {

    /** What refuses the document, in the order of the checks; each rule once. */
    public List<RuleFinding> refusing() {
        return checks.stream()
                .flatMap(check -> check.findings().stream())
                .filter(RuleFinding::refuses)
                .collect(java.util.stream.Collectors.toMap(
                        RuleFinding::rule, one -> one, (first, again) -> first, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
