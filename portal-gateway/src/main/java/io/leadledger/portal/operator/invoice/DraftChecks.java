package io.leadledger.portal.operator.invoice;

import io.leadledger.api.invoice.Finding;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.portal.operator.document.Findings;
import io.leadledger.portal.operator.document.Mending;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.story.Check;
import java.util.ArrayList;
import java.util.List;

/** What is between a draft and its number. */
record DraftChecks(EntityScope scope, InvoiceAnswer draft) implements OfEntity {

    List<Check> all() {
        List<Check> checks = new ArrayList<>();
        checks.add(check(draft.drift() == null, "console.check.unchanged", "console.check.changed"));
        if (draft.blockers().isEmpty()) {
            checks.add(Check.ok(say("console.check.complete")));
        }
        Mending mending = new Mending(scope, draft.partnerId(), draft.invoiceId());
        draft.blockers()
                .forEach(blocker -> checks.add(
                        Check.bad(Findings.said(blocker, words()), null).mended(mending.of(blocker))));
        draft.warnings()
                .forEach(warning -> checks.add(Check.warn(Findings.said(warning, words()))
                        .mended(isHere(warning) ? null : mending.of(warning))));
        if (draft.warnings().isEmpty()) {
            checks.add(Check.ok(say("console.check.taxed")));
        }
        boolean negative = draft.bill().totals().net().isNegative();
        checks.add(check(!negative, "console.check.notNegative", "console.check.negative"));
        return checks;
    }

    /** It is said on this page already. */
    private static boolean isHere(Finding warning) {
        return "discarded-adjustments".equals(warning.code());
    }

    private Check check(boolean good, String text, String otherwise) {
        return good ? Check.ok(say(text)) : Check.open(say(text), say(otherwise));
    }
}
