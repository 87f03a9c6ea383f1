package io.leadledger.portal.operator.monthend;

import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.story.Stage;
import io.leadledger.portal.page.story.Stage.State;
import java.util.List;

/** How far a period got, from its days to final invoices. */
record Stages(EntityScope scope, PeriodState state) implements OfEntity {

    Card<List<Stage>> of(int blocks, int warns) {
        boolean generating = !state.toGenerate().isEmpty();
        boolean drafts = !state.drafts().isEmpty();
        boolean finals = state.finalCount() > 0;
        long all = state.invoices();
        return new Card<>(
                say("console.stage"),
                List.of(
                        stage(
                                "period",
                                words().days(
                                                state.period().from(),
                                                state.period().lastDay()),
                                State.DONE),
                        stage("check", say("console.stage.check.note", blocks, warns), check(blocks + warns, all))
                                .at("#check"),
                        stage("preview", preview(generating), now(generating, drafts || finals)),
                        stage(
                                "drafts",
                                of(state.drafts().size() + state.finalCount(), all),
                                drafts(generating, drafts, finals)),
                        stage("finalized", of(state.finalCount(), all), done(finals && !drafts && !generating))));
    }

    private Stage stage(String key, String note, State reached) {
        return Stage.of(say("console.stage." + key), note, reached);
    }

    private String of(long some, long all) {
        return say("console.stage.of", some, all);
    }

    private String preview(boolean generating) {
        return generating
                ? say(
                        "console.stage.preview.note",
                        state.toGenerate().size(),
                        words().amount(state.toGenerateTotal(scope)),
                        scope.currency())
                : say("console.stage.preview.none");
    }

    private static State check(int found, long invoices) {
        return found > 0 ? State.WARN : done(invoices > 0);
    }

    private static State drafts(boolean generating, boolean drafts, boolean finals) {
        return generating ? State.TODO : now(drafts, finals);
    }

    private static State now(boolean now, boolean done) {
        return now ? State.NOW : done(done);
    }

    private static State done(boolean done) {
        return done ? State.DONE : State.TODO;
    }
}
