package io.leadledger.portal.operator.monthend;

import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.page.question.Dialog;
import io.leadledger.portal.page.question.Dialog.Sending;
import io.leadledger.portal.service.Change;
import java.util.Optional;

/** The question before drafts are made: how many, of how many leads, which sum. */
record Generation(EntityScope scope, PeriodState state) {

    /** Empty where there is nothing to make. */
    Optional<Dialog> dialog() {
        int count = state.toGenerate().size();
        if (count == 0) {
            return Optional.empty();
        }
        Words words = scope.words();
        return Optional.of(Dialog.informing(
                        "generate",
                        words.say(
                                "console.generate.title", count, state.period().said(words)),
                        words.say("console.generate.consequence"),
                        Sending.of(
                                Change.ofNew()
                                        .post(
                                                scope.path("/invoices/month-end/generation"),
                                                new Hidden(
                                                        "period", state.period().text())),
                                words.say("console.generate", count),
                                Addresses.monthEnd(scope, state.period()).toString()))
                .saying(words.say("console.generate.text"))
                .about(
                        Fact.of(words.say("console.generate.drafts"), words.number(count)),
                        Fact.of(words.say("console.column.leads"), words.number(state.toGenerateLeads())),
                        Fact.of(words.say("console.column.total"), words.money(state.toGenerateTotal(scope)))));
    }
}
