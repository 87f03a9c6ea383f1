package io.leadledger.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.event.EventJson;
import io.leadledger.event.delivery.DataSubjectId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

class IdsTest {

    private record Written(PartnerId partner, List<LeadId> leads) {}

    static Stream<Function<String, Id>> kinds() {
        return Stream.of(
                EntityId::new,
                PartnerId::new,
                InvitationId::new,
                ProfileId::new,
                AssignmentId::new,
                LeadId::new,
                DataSubjectId::new,
                DeliveryId::new,
                TransactionId::new,
                InvoiceId::new,
                CreditNoteId::new,
                AdjustmentId::new);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_id_is_its_text_in_sentences_and_in_json_and_reads_back(Function<String, Id> kind) {
        Id id = kind.apply("0197a000-0000-7000-8000-0000000000a1");

        assertThat(id).hasToString(id.value());
        assertThat(EventJson.mapper().writeValueAsString(id)).isEqualTo('"' + id.value() + '"');
        assertThat(EventJson.mapper().readValue('"' + id.value() + '"', (Class<?>) id.getClass()))
                .isEqualTo(id);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothing_is_called_by_an_empty_text(Function<String, Id> kind) {
        assertThatThrownBy(() -> kind.apply("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void inside_a_record_an_id_is_a_text_and_one_that_is_missing_or_no_text_is_refused() {
        Written written = new Written(new PartnerId("p-1"), List.of(new LeadId("l-1"), new LeadId("l-2")));
        String json = "{\"partner\":\"p-1\",\"leads\":[\"l-1\",\"l-2\"]}";

        assertThat(EventJson.mapper().writeValueAsString(written)).isEqualTo(json);
        assertThat(EventJson.mapper().readValue(json, Written.class)).isEqualTo(written);
        for (String bad : List.of("{\"leads\":[]}", json.replace("\"p-1\"", "null"), json.replace("\"p-1\"", "\"\""))) {
            assertThatThrownBy(() -> EventJson.mapper().readValue(bad, Written.class))
                    .as(bad)
                    .isInstanceOf(JacksonException.class);
        }
    }

    @Test
    void ids_go_to_sql_as_texts() {
        assertThat(Id.texts(List.of(new PartnerId("p-1"), new PartnerId("p-2"))))
                .containsExactly("p-1", "p-2");
    }
}
