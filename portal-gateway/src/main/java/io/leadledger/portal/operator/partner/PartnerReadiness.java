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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a partner can be invoiced, as invoice-service says.
 *
 * @param found absent where invoice-service has not heard of the partner yet
 * @param version of the partner as the page shows it
 */
record PartnerReadiness(EntityScope scope, @Nullable Readiness found, long version) implements OfEntity {

    /** What is missing in one, all else in one each. */
    List<Chip> chips() {
        if (found == null || found.partnerVersion() < version) {
            return List.of(Chip.info(Icon.CLOCK, say("console.partner.readiness.pending")));
        }
        List<Finding> blockers = found.blockers();
        if (blockers.isEmpty()) {
            return List.of(new Chip(Tone.OK, Icon.FILE_INVOICE, say("console.partner.billable")));
        }
        String missing = blockers.stream()
                .filter(PartnerReadiness::isMissing)
                .map(finding -> FieldNames.said(finding.code(), String.valueOf(finding.field()), words()))
                .collect(Collectors.joining(", "));
        Stream<String> others = blockers.stream()
                .filter(finding -> !isMissing(finding))
                .map(finding -> Findings.said(finding, words()));
        Stream<String> first = missing.isEmpty() ? Stream.empty() : Stream.of(say("console.partner.missing", missing));
        return Stream.concat(first, others).map(Chip::warn).toList();
    }

    private static boolean isMissing(Finding finding) {
        return finding.code().equals("missing-data") && finding.field() != null;
    }
}
