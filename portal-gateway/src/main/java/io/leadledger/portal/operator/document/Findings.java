package io.leadledger.portal.operator.document;

import io.leadledger.api.invoice.Finding;
import io.leadledger.portal.operator.scope.FieldNames;
import io.leadledger.portal.page.Words;

/** What blocks or deserves a look, in the reader's words where we have some for the code. */
public final class Findings {

    private Findings() {}

    public static String said(Finding finding, Words words) {
        String field = finding.field() == null ? "" : FieldNames.said(finding.code(), finding.field(), words);
        String detail = finding.detail() == null ? "" : finding.detail();
        return words.sayElse(finding.message(), "console.finding." + finding.code(), field, detail);
    }
}
