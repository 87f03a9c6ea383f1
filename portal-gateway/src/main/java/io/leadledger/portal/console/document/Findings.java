package io.leadledger.portal.console.document;

import io.leadledger.portal.console.entity.FieldNames;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Finding;
import io.leadledger.portal.view.Words;

/** What blocks or deserves a look, in the reader's words where we have some for the code. */
public final class Findings {

    private Findings() {}

    public static String said(Finding finding, Words words) {
        String field = finding.field() == null
                ? ""
                : FieldNames.said(finding.code(), finding.field(), words.messages(), words.locale());
        Object[] parts = {field, finding.detail() == null ? "" : finding.detail()};
        return String.valueOf(words.messages()
                .getMessage("console.finding." + finding.code(), parts, finding.message(), words.locale()));
    }
}
