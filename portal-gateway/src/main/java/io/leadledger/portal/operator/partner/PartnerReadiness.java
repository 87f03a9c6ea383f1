package io.leadledger.portal.operator.partner;

import io.leadledger.api.invoice.Finding;
import io.leadledger.api.invoice.preview.Readiness;
import io.leadledger.portal.operator.document.Findings;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.FieldNames;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.part.Chip;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a partner can be invoiced, as invoice-service says.
 *
 * @param found absent where invoice-service has not heard of the partner yet
 * @param version of the partner as the page shows it
 */
record PartnerReadiness(EntityScope scope, @Nullable Readiness found, long version) implements OfEntity {

    Chip chip() {
        if (found == null || found.partnerVersion() < version) {
            return Chip.info(Icon.CLOCK, say("console.partner.readiness.pending"));
        }
        List<Finding> blockers = found.blockers();
        return blockers.isEmpty()
                ? new Chip(Tone.OK, Icon.FILE_INVOICE, say("console.partner.billable"))
                : Chip.warn(say("console.partner.missing", said(blockers)));
    }

    private String said(List<Finding> blockers) {
        return blockers.stream()
                .map(finding -> finding.code().equals("missing-data") && finding.field() != null
                        ? FieldNames.said(finding.code(), finding.field(), words())
                        : Findings.said(finding, words()))
                .collect(Collectors.joining(", "));
    }
}
