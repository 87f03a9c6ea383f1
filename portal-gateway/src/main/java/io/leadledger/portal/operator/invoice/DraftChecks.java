package io.leadledger.portal.operator.invoice;

import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.portal.operator.document.Findings;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.story.Check;
import java.util.ArrayList;
import java.util.List;

/** What is between a draft and its number. */
record DraftChecks(InvoiceAnswer draft, Words words) {

    List<Check> all() {
        List<Check> checks = new ArrayList<>();
        checks.add(check(draft.drift() == null, "console.check.unchanged", "console.check.changed"));
        if (draft.blockers().isEmpty()) {
            checks.add(Check.ok(words.say("console.check.complete")));
        }
        draft.blockers().forEach(blocker -> checks.add(Check.bad(Findings.said(blocker, words), blocker.field())));
        draft.warnings().forEach(warning -> checks.add(Check.warn(Findings.said(warning, words))));
        if (draft.warnings().isEmpty()) {
            checks.add(Check.ok(words.say("console.check.taxed")));
        }
        boolean negative = draft.bill().totals().net().isNegative();
        checks.add(check(!negative, "console.check.notNegative", "console.check.negative"));
        return checks;
    }

    private Check check(boolean good, String text, String otherwise) {
        return good ? Check.ok(words.say(text)) : Check.open(words.say(text), words.say(otherwise));
    }
}
