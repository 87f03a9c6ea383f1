package io.leadledger.invoice.mailtext;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What an entity writes itself is what its partners read. */
@Tag("R-057")
class OwnMailTextsTest implements InvoiceServiceTest {

    private static final String TEXTS = "/api/v1/mail-texts";
    private static final String ONE = TEXTS + "/INVOICE/de";

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Test
    void own_words_are_used_until_they_are_taken_away() {
        BilledPartner partner = BilledPartner.alone(facts, api);
        partner.delivered(1, "2026-01-10");
        String invoice = partner.drafted();
        assertThat(api.makeFinal(invoice).status()).isEqualTo(200);

        Answer saved = api.put(0, ONE, words(partner, "Rechnung {number}!", "Bitte {total} zahlen.\n{link}"));

        assertThat(saved.status()).as(saved.json().toString()).isEqualTo(200);
        assertThat(saved.json().get("own").asBoolean()).isTrue();
        assertThat(saved.json().get("version").asLong()).isEqualTo(1);
        JsonNode mail =
                api.get("/api/v1/invoices/{i}/sendings/preview", invoice).json();
        assertThat(mail.get("subject").asString()).matches("Rechnung E[A-Z0-9]+-2026-0001!");
        assertThat(mail.get("text").asString())
                .isEqualTo("Bitte 29,75 EUR zahlen.\nhttps://portal.nordlicht.example/partner/invoices/" + invoice);

        assertThat(api.put(0, ONE, words(partner, "Neu", "Neu")).status()).isEqualTo(412);
        assertThat(api.get(TEXTS + "?entityId={e}", partner.entity()).json()).hasSize(12);
    }

    @Test
    void words_with_a_name_that_is_no_placeholder_or_a_second_line_in_the_subject_are_refused() {
        BilledPartner partner = BilledPartner.alone(facts, api);

        Answer unknown = api.put(0, ONE, words(partner, "Rechnung {numer}", "{link} {iban}"));
        Answer header = api.put(0, ONE, words(partner, "Rechnung\r\nBcc: you@other.example", "Guten Tag"));

        assertThat(unknown.json().at("/errors/0/code").asString()).isEqualTo("unknown-placeholder");
        assertThat(unknown.json().at("/errors/1/field").asString()).isEqualTo("text");
        assertThat(header.json().at("/errors/0/code").asString()).isEqualTo("control-character");
        assertThat(api.put(0, ONE, words(partner, "Rechnung", "Guten Tag")).status())
                .isEqualTo(200);
    }

    @Test
    void words_that_no_mail_could_hold_once_they_are_filled_are_refused_when_they_are_written() {
        BilledPartner partner = BilledPartner.alone(facts, api);

        Answer refused = api.put(0, ONE, words(partner, "Rechnung", "{partner} ".repeat(100)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo("too-long");
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("text");
        assertThat(api.put(0, ONE, words(partner, "Rechnung", "{partner} ".repeat(40)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_preview_shows_an_example_and_saves_nothing() {
        BilledPartner partner = BilledPartner.alone(facts, api);

        JsonNode shown = api.post(ONE + "/preview", words(partner, "{number} von {seller}", "{total} bis {due}"))
                .json();

        assertThat(shown.get("subject").asString()).isEqualTo("LEADS-2026-0001 von Nordlicht Leads GmbH");
        assertThat(shown.get("text").asString()).isEqualTo("2.112,25 EUR bis 16.02.2026");
        assertThat(api.get(TEXTS + "?entityId={e}", partner.entity())
                        .json()
                        .get(0)
                        .get("version")
                        .asLong())
                .isZero();
        assertThat(api.post(TEXTS + "/LETTER/de/preview", words(partner, "a", "b"))
                        .status())
                .isEqualTo(404);
        assertThat(api.post(TEXTS + "/INVOICE/fr/preview", words(partner, "a", "b"))
                        .status())
                .isEqualTo(404);
    }

    private static Map<String, String> words(BilledPartner partner, String subject, String text) {
        return Map.of("entityId", partner.entity(), "subject", subject, "text", text);
    }
}
