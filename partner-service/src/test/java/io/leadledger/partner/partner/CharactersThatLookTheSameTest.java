package io.leadledger.partner.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.partner.Api.Answer;
import io.leadledger.partner.Bodies;
import io.leadledger.partner.ServedPartners;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Characters that look like nothing or like another make no other key and no name. */
class CharactersThatLookTheSameTest extends ServedPartners {

    @Test
    void a_key_is_the_same_composed_or_decomposed_with_or_without_what_nobody_sees() {
        Answer made = api().post("/partners", Bodies.partner("s\u00fcd haus"));
        assertThat(made.status()).isEqualTo(201);

        for (String same : List.of(
                "su\u0308d haus",
                "s\u00fcd\u00a0haus",
                "\u200bs\u00fc\u200bd haus",
                "\u200es\u00fcd haus\u202c",
                "s\u00fcd ha\u00adus")) {
            assertThat(api().post("/partners", Bodies.partner(same)).errors())
                    .as(same)
                    .containsExactly("externalId external-id-taken");
            assertThat(found("externalId", same)).as(same).containsExactly("s\u00fcd haus");
            assertThat(found("q", same)).as(same).containsExactly("s\u00fcd haus");
        }
        assertThat(api().post("/partners", Bodies.partner("sud haus")).status()).isEqualTo(201);
    }

    @Test
    void a_name_of_nothing_visible_is_no_name() {
        for (String nothing : List.of("\u200b", "\u00a0", "\u2060\u00ad", "\u3164", "\u202e\u2066", "\u2800")) {
            Answer refused = api().post("/partners", Bodies.partner("nobody").replace("Alpha Solar", nothing));

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.errors()).containsExactly("details.displayName missing");
        }
    }

    private List<String> found(String parameter, String value) {
        Answer answer = api().get("/partners?" + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        return answer.body()
                .path("items")
                .valueStream()
                .map(partner -> partner.path("externalId").asString())
                .toList();
    }
}
