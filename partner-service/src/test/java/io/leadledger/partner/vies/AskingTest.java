package io.leadledger.partner.vies;

import static io.leadledger.partner.vies.ViesStub.answer;
import static io.leadledger.partner.vies.ViesStub.http;
import static io.leadledger.partner.vies.ViesStub.json;
import static io.leadledger.partner.vies.ViesStub.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.leadledger.api.partner.vatid.ViesSilence;
import io.leadledger.event.partner.VatIdConsultation;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.partner.vies.ViesAnswer.Said;
import io.leadledger.partner.vies.ViesAnswer.Silent;
import io.leadledger.partner.vies.ViesStub.Behaviour;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Everything that can come back from VIES: a yes, a no, and all that is none of both. */
@Tag("R-015")
class AskingTest {

    private static final String VAT_ID = "BE0428759497";
    private static final String SELLER = "DE136695976";
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final ViesStub stub = new ViesStub();
    /** As patient as a busy machine wants it, for answers that come; for those that do not, one that soon gives up. */
    private final Vies vies = new Vies(properties(stub.url(), Map.of("answer", "20s")), Clock.systemUTC());

    private final Vies hasty = new Vies(properties(stub.url(), Map.of("answer", "1s")), Clock.systemUTC());

    @AfterEach
    void nobody_waits_any_more() {
        stub.close();
    }

    @Test
    void a_yes_comes_with_its_consultation_number_and_whatever_else_was_told() {
        stub.on(VAT_ID, says(true));

        assertThat(vies.ask(VAT_ID, SELLER))
                .isEqualTo(new Said(
                        VatIdStatus.CONFIRMED,
                        new VatIdConsultation(
                                "WAPIAAAAZ8Cq1x2b", SELLER, "NV ALPHA SOLAR", "Stationsstraat 1, 9000 Gent")));
        assertThat(stub.asked(VAT_ID)).singleElement().satisfies(asked -> {
            assertThat(asked.line()).isEqualTo("POST /rest-api/check-vat-number HTTP/1.1");
            assertThat(asked.body()).hasToString("""
                    {"countryCode":"BE","vatNumber":"0428759497","requesterMemberStateCode":"DE",\
                    "requesterNumber":"136695976"}""");
        });
    }

    @Test
    void a_no_is_one_and_says_nothing_else() {
        stub.on(VAT_ID, says(false));

        assertThat(vies.ask(VAT_ID, SELLER))
                .isEqualTo(
                        new Said(VatIdStatus.REFUTED, new VatIdConsultation("WAPIAAAAZ8Cq1x2b", SELLER, null, null)));
    }

    @Test
    void who_asks_in_nobodys_name_gets_a_yes_without_a_number() {
        stub.on(VAT_ID, says(true));

        assertThat(vies.ask(VAT_ID, null)).isInstanceOfSatisfying(Said.class, said -> {
            assertThat(said.status()).isEqualTo(VatIdStatus.CONFIRMED);
            assertThat(said.consultation().number()).isNull();
        });
        assertThat(stub.asked(VAT_ID).getFirst().body().has("requesterNumber")).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nasty")
    @Tag("D-26")
    void what_is_no_answer_is_never_taken_for_a_yes_or_a_no(String what, ViesSilence why, Behaviour behaviour) {
        stub.on(VAT_ID, behaviour);

        ViesAnswer answer = assertTimeoutPreemptively(
                LONGEST, () -> (why == ViesSilence.TOO_SLOW ? hasty : vies).ask(VAT_ID, SELLER));

        assertThat(stub.asked(VAT_ID)).as(what).hasSize(1);
        assertThat(answer).as(what).isEqualTo(new Silent(why));
    }

    static Stream<Arguments> nasty() {
        String yes = answer(VAT_ID, true, "WAPI1");
        return Stream.concat(
                Stream.of(
                        wire("nothing at all", ViesSilence.UNREACHABLE, (_, _) -> {}),
                        wire("silence", ViesSilence.TOO_SLOW, (_, wire) -> {
                            while (wire.waitsASecond()) {
                                continue;
                            }
                        }),
                        wire("a byte a second", ViesSilence.TOO_SLOW, (_, wire) -> {
                            for (byte one : json(yes).getBytes(StandardCharsets.UTF_8)) {
                                wire.send(new byte[] {one});
                                if (!wire.waitsASecond()) {
                                    return;
                                }
                            }
                        }),
                        wire("a head, and then a byte a second", ViesSilence.TOO_SLOW, (_, wire) -> {
                            wire.send(json(yes).split("\\{", 2)[0]);
                            while (wire.waitsASecond()) {
                                wire.send(" ");
                            }
                        }),
                        wire("200, and reset", ViesSilence.UNREACHABLE, (_, wire) -> {
                            wire.send(json(yes).substring(0, json(yes).length() - 3));
                            wire.reset();
                        }),
                        wire("200 without a length, and reset", ViesSilence.UNREACHABLE, (_, wire) -> {
                            wire.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + yes);
                            wire.reset();
                        }),
                        wire(
                                "chunks that break off",
                                ViesSilence.UNREACHABLE,
                                (_, wire) ->
                                        wire.send("""
                                HTTP/1.1 200 OK\r
                                Content-Type: application/json\r
                                Transfer-Encoding: chunked\r
                                \r
                                %x\r
                                %s\r
                                """.formatted(yes.getBytes(StandardCharsets.UTF_8).length, yes))),
                        wire("100 MB", ViesSilence.UNREACHABLE, (_, wire) -> {
                            wire.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 104857600"
                                    + "\r\n\r\n" + yes.strip());
                            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                            for (int i = 0; i < 100; i++) {
                                wire.send(blanks);
                            }
                        }),
                        wire("no HTTP", ViesSilence.UNREACHABLE, (_, wire) -> wire.send("220 smtp ready\r\n"))),
                answers(yes));
    }

    private static Stream<Arguments> answers(String yes) {
        return Stream.of(
                of("HTML", ViesSilence.UNREADABLE, http("200 OK", "text/html", "<html>valid: true</html>")),
                of("a yes that says it is HTML", ViesSilence.UNREADABLE, http("200 OK", "text/html", yes)),
                of("HTML that says it is JSON", ViesSilence.UNREADABLE, json("<html>true</html>")),
                of("200 and nothing", ViesSilence.UNREADABLE, json("")),
                of("204", ViesSilence.UNREADABLE, "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"),
                of("an XML bomb", ViesSilence.UNREADABLE, http("200 OK", "application/xml", bomb())),
                of("an XML bomb that says it is JSON", ViesSilence.UNREADABLE, json(bomb())),
                wire("a gzip bomb", ViesSilence.UNREADABLE, (_, wire) -> {
                    byte[] bomb = gzip(yes + " ".repeat(40 << 20));
                    wire.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n"
                            + "Content-Length: " + bomb.length + "\r\nConnection: close\r\n\r\n");
                    wire.send(bomb);
                }),
                of("a yes with more behind it", ViesSilence.UNREADABLE, json(yes + "{\"valid\": false}")),
                of("a yes and a no in one", ViesSilence.UNREADABLE, json(yes.replace("{", "{\"valid\": false,"))),
                of("a list with a yes in it", ViesSilence.UNREADABLE, json("[" + yes + "]")),
                of("brackets without end", ViesSilence.UNREADABLE, json("[".repeat(60_000))),
                of("true", ViesSilence.UNREADABLE, json("true")),
                of("a yes in quotes", ViesSilence.UNREADABLE, json(yes.replace("true", "\"true\""))),
                of("a yes as a number", ViesSilence.UNREADABLE, json(yes.replace("true", "1"))),
                of("neither", ViesSilence.UNREADABLE, json(yes.replace("true", "null"))),
                of("an unknown value", ViesSilence.UNREADABLE, json(yes.replace("true", "\"MAYBE\""))),
                of("no answer in it", ViesSilence.UNREADABLE, json(yes.replace("\"valid\"", "\"isValid\""))),
                of("a yes to another number", ViesSilence.UNREADABLE, json(yes.replace("0428759497", "0403019261"))),
                of("a yes to another state", ViesSilence.UNREADABLE, json(yes.replace("\"BE\"", "\"NL\""))),
                of("a yes of another year", ViesSilence.UNREADABLE, json(yes.replaceFirst("20\\d\\d-", "2020-"))),
                of("a yes of no day", ViesSilence.UNREADABLE, json(yes.replaceFirst("20\\d\\d-", "soon-"))),
                of("a yes with 500", ViesSilence.UNAVAILABLE, http("500 Oops", "application/json", yes)),
                of("a yes with 404", ViesSilence.UNREADABLE, http("404 Gone", "application/json", yes)),
                of("429", ViesSilence.OVERLOADED, http("429 Slow down", "text/plain", "")),
                of(
                        "301",
                        ViesSilence.UNREADABLE,
                        "HTTP/1.1 301 Moved\r\nLocation: http://127.0.0.1:1/\r\n"
                                + "Content-Length: 0\r\nConnection: close\r\n\r\n"),
                of("MS_UNAVAILABLE", ViesSilence.MEMBER_STATE_UNAVAILABLE, json(refused("MS_UNAVAILABLE"))),
                of("overload", ViesSilence.OVERLOADED, json(refused("MS_MAX_CONCURRENT_REQ"))),
                of("overload of all", ViesSilence.OVERLOADED, json(refused("GLOBAL_MAX_CONCURRENT_REQ_TIME"))),
                of("SERVICE_UNAVAILABLE", ViesSilence.UNAVAILABLE, json(refused("SERVICE_UNAVAILABLE"))),
                of("a wrong requester", ViesSilence.REQUESTER_REFUSED, json(refused("INVALID_REQUESTER_INFO"))),
                of(
                        "wrong input",
                        ViesSilence.NUMBER_REFUSED,
                        http("400 Bad", "application/json", refused("INVALID_INPUT"))),
                of("an unknown error", ViesSilence.UNAVAILABLE, json(refused("NEVER_HEARD_OF"))),
                of("a yes that failed", ViesSilence.UNAVAILABLE, json(yes.replace("{", "{\"actionSucceed\": false,"))),
                of(
                        "a yes with an error",
                        ViesSilence.MEMBER_STATE_UNAVAILABLE,
                        json(yes.replace("{", "{\"errorWrappers\": [{\"error\": \"MS_UNAVAILABLE\"}],"))),
                of(
                        "a no to who is blocked",
                        ViesSilence.BLOCKED,
                        json(answer(VAT_ID, false, "").replace("{", "{\"userError\": \"IP_BLOCKED\","))),
                of(
                        "a no that is said to be valid",
                        ViesSilence.UNAVAILABLE,
                        json(answer(VAT_ID, false, "").replace("{", "{\"userError\": \"VALID\","))));
    }

    @Test
    void nothing_that_is_no_line_of_print_is_kept() {
        stub.on(
                VAT_ID,
                (_, wire) -> wire.send(json(answer(VAT_ID, true, "<script>")
                        .replace("NV ALPHA SOLAR", "A\\u0000B")
                        .replace("Stationsstraat 1", "x".repeat(5_000)))));

        assertThat(vies.ask(VAT_ID, SELLER))
                .isEqualTo(new Said(VatIdStatus.CONFIRMED, new VatIdConsultation(null, SELLER, null, null)));
    }

    @Test
    void nobody_follows_to_where_a_redirect_leads() throws IOException {
        try (ViesStub elsewhere = new ViesStub()) {
            elsewhere.on(VAT_ID, says(true));
            elsewhere.on("", says(true));
            for (String status : List.of("301", "302", "307", "308")) {
                stub.on(
                        VAT_ID,
                        (_, wire) -> wire.send("HTTP/1.1 " + status + " Moved\r\nLocation: " + elsewhere.url()
                                + "/check-vat-number\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));

                assertThat(vies.ask(VAT_ID, SELLER)).as(status).isEqualTo(new Silent(ViesSilence.UNREADABLE));
            }
            assertThat(elsewhere.asked(VAT_ID)).isEmpty();
            assertThat(elsewhere.asked("")).isEmpty();
        }
    }

    @Test
    void where_nobody_listens_there_is_no_answer() {
        Vies nowhere = new Vies(properties(URI.create("http://127.0.0.1:1"), Map.of()), Clock.systemUTC());

        assertThat(nowhere.ask(VAT_ID, SELLER)).isEqualTo(new Silent(ViesSilence.UNREACHABLE));
    }

    @Test
    void more_questions_than_may_be_open_at_once_are_not_asked() throws InterruptedException {
        Vies one = new Vies(properties(stub.url(), Map.of("at-once", "1")), Clock.systemUTC());
        CountDownLatch goOn = new CountDownLatch(1);
        stub.on(VAT_ID, (question, wire) -> {
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            says(true).answer(question, wire);
        });

        Thread first = Thread.ofVirtual().start(() -> one.ask(VAT_ID, SELLER));
        await().until(() -> stub.asked(VAT_ID).size() == 1);

        assertThat(one.ask(VAT_ID, SELLER)).isEqualTo(new Silent(ViesSilence.OVERLOADED));
        goOn.countDown();
        first.join();
        assertThat(one.ask(VAT_ID, SELLER)).isInstanceOf(Said.class);
    }

    @Test
    void it_is_off_unless_somebody_switches_it_on_and_waits_no_longer_than_seconds() {
        ViesProperties unsaid = bound(Map.of());

        assertThat(unsaid.enabled()).isFalse();
        assertThat(new Vies(unsaid, Clock.systemUTC()).isOn()).isFalse();
        assertThat(unsaid.check()).hasToString("https://ec.europa.eu/taxation_customs/vies/rest-api/check-vat-number");
        assertThat(unsaid.connect()).isEqualTo(Duration.ofSeconds(2));
        assertThat(unsaid.answer()).isEqualTo(Duration.ofSeconds(5));
        assertThat(unsaid.mostBytes().toKilobytes()).isEqualTo(64);
        assertThat(bound(Map.of("enabled", "true")).enabled()).isTrue();
        assertThat(unsaid.pauseAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(unsaid.pauseAfter(3)).isEqualTo(Duration.ofMinutes(4));
        assertThat(unsaid.pauseAfter(9)).isEqualTo(Duration.ofHours(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://ec.europa.eu/vies", "ftp://127.0.0.1/x", "file:///etc/passwd", "vies", "https:///x"})
    void an_address_that_anybody_on_the_way_could_answer_for_is_refused(String url) {
        assertThatThrownBy(() -> bound(Map.of("url", url))).rootCause().hasMessageContaining("leadledger.vies.url");
    }

    private static ViesProperties properties(URI url, Map<String, String> others) {
        Map<String, String> all = new java.util.HashMap<>(others);
        all.put("enabled", "true");
        all.put("url", url.toString());
        return bound(all);
    }

    private static ViesProperties bound(Map<String, String> said) {
        return new Binder(new MapConfigurationPropertySource(said)).bindOrCreate("", ViesProperties.class);
    }

    private static Arguments of(String what, ViesSilence why, String answer) {
        return wire(what, why, (_, wire) -> wire.send(answer));
    }

    private static Arguments wire(String what, ViesSilence why, Behaviour behaviour) {
        return arguments(what, why, behaviour);
    }

    private static String refused(String error) {
        return "{\"actionSucceed\": false, \"errorWrappers\": [{\"error\": \"%s\"}]}".formatted(error);
    }

    private static String bomb() {
        return """
                <?xml version="1.0"?><!DOCTYPE v [<!ENTITY a "true"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
                <valid>&d;</valid>
                """;
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
