package io.leadledger.partner.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.partner.note.NotesForm;
import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.id.PartnerId;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-012")
class NotesRulesTest {

    private static final PartnerId ALPHA = new PartnerId("alpha");
    private static final NotesState NOTED = new NotesState(ALPHA, "Call first", List.of("key account", "solar"));

    @Test
    void a_text_and_tags_are_noted_each_tag_once_in_the_order_of_the_alphabet() {
        assertThat(decide("  Pays late\r\nCall first ", List.of("solar", "Öko", "Key Account", "key account", "anew")))
                .isEqualTo(Decision.accepted(new NotesChanged(
                        ALPHA, "Pays late\nCall first", List.of("anew", "Key Account", "Öko", "solar"))));
    }

    @Test
    void tags_that_are_not_sent_stay_and_an_empty_list_takes_them_away() {
        assertThat(decide(null, null)).isEqualTo(Decision.accepted(new NotesChanged(ALPHA, null, NOTED.tags())));
        assertThat(decide("Call first", List.of()))
                .isEqualTo(Decision.accepted(new NotesChanged(ALPHA, "Call first", List.of())));
    }

    @Test
    void the_same_notes_again_are_no_fact() {
        assertThat(decide("Call first", List.of("solar", "key account"))).isEqualTo(Decision.unchanged());
    }

    @Test
    void what_is_too_long_too_much_or_unprintable_is_refused_with_its_field() {
        assertThat(decide("a".repeat(4_000), Collections.nCopies(21, "t".repeat(40))))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(codes(decide("a".repeat(4_001), List.of("fine", "t".repeat(41)))))
                .containsExactly("text too-long", "tags[1] too-long");
        assertThat(codes(decide("a\tb", List.of("a\nb"))))
                .containsExactly("text control-character", "tags[0] control-character");
        assertThat(codes(decide(
                        null, IntStream.range(0, 21).mapToObj(i -> "t" + i).toList())))
                .containsExactly("tags too-many");
    }

    private static Decision<NotesChanged> decide(@Nullable String text, @Nullable List<@Nullable String> tags) {
        return NotesReader.read(ALPHA, new NotesForm(text, tags)).decide(command -> NotesRules.decide(command, NOTED));
    }

    private static List<String> codes(Decision<NotesChanged> decision) {
        return ((Decision.Rejected<NotesChanged>) decision)
                .reasons().stream().map(NotesRulesTest::code).toList();
    }

    private static String code(Rejection reason) {
        return reason.field() + ' ' + reason.code();
    }
}
