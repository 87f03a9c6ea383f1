package io.leadledger.chassis.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnderstoodTest {

    private static final Rejection UNREADABLE = Rejection.rule("bad-date", "details.from", "expected a day");

    private final Understood<String> half = new Understood<>("command", List.of(UNREADABLE));

    @Test
    void what_was_understood_is_decided_by_the_rules_alone() {
        Decision<String> refused = Decision.rejected(Rejection.rule("too-long", "name", "expected less"));

        assertThat(Understood.of("command").decide(Decision::accepted)).isEqualTo(Decision.accepted("command"));
        assertThat(Understood.of("command").decide(_ -> refused)).isEqualTo(refused);
    }

    @Test
    void nothing_is_done_while_anything_was_not_understood() {
        assertThat(half.decide(Decision::accepted)).isEqualTo(Decision.rejected(UNREADABLE));
    }

    @Test
    void what_the_rules_refuse_besides_is_told_with_it_and_each_field_once() {
        Rejection other = Rejection.rule("missing", "name", "expected a name");
        Rejection same = Rejection.rule("missing", "details.from", "expected a day");
        Rejection beside = Rejection.rule("missing", "details.fromWhom", "expected somebody");

        assertThat(half.decide(_ -> Decision.rejected(same, other, beside)))
                .isEqualTo(Decision.rejected(UNREADABLE, other, beside));
        assertThat(new Understood<>("command", List.of(Rejection.rule("missing", "details", "expected them")))
                        .decide(_ -> Decision.rejected(same, other)))
                .isEqualTo(Decision.rejected(Rejection.rule("missing", "details", "expected them"), other));
    }

    @Test
    void a_refusal_for_what_is_there_comes_first_and_what_is_for_others_to_do_only_when_all_is_understood() {
        Decision<String> unknown = Decision.rejected(Rejection.notFound("partner", "p"));

        assertThat(half.decide(_ -> unknown)).isEqualTo(unknown);
        assertThat(half.decide(_ -> Decision.rejected(Rejection.forAdministrators("taxRegime"))))
                .isEqualTo(Decision.rejected(UNREADABLE));
    }
}
