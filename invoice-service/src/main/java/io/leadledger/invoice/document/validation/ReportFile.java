package io.leadledger.invoice.document.validation;

import io.leadledger.api.invoice.document.ValidationReport;
import io.leadledger.event.EventJson;
import java.nio.charset.StandardCharsets;

/** A report as a file: JSON in UTF-8, the same bytes for the same report. */
public final class ReportFile {

    private ReportFile() {}

    public static byte[] write(ValidationReport report) {
        return (EventJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(report) + '\n')
                .getBytes(StandardCharsets.UTF_8);
    }
}
