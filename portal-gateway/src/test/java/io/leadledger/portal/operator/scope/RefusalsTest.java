package io.leadledger.portal.operator.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.ProblemField;
import io.leadledger.portal.page.Words;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class RefusalsTest {

    @Test
    void a_reason_is_said_once_and_names_the_field_in_the_readers_words() {
        List<ProblemField> errors = List.of(
                new ProblemField("confirmedWarnings", "unconfirmed-warning", "expected vat-territory to be confirmed"),
                new ProblemField(
                        "confirmedWarnings", "unconfirmed-warning", "expected no-valid-vat-id to be confirmed"),
                new ProblemField("seller.vatId", "missing-data", "the seller's VAT ID is missing"),
                new ProblemField("seller.taxNumber", "missing-data", "the seller's tax number is missing"));

        assertThat(Refusals.sentences(errors, words(Locale.GERMAN)))
                .containsExactly(
                        "Die Warnung zur Umsatzsteuer wurde nicht bestätigt.",
                        "Es fehlt: USt-IdNr. des Verkäufers oder, wenn nicht der Partner die Steuer schuldet, Steuernummer.",
                        "Es fehlt: Steuernummer oder Registernummer des Verkäufers.");
    }

    @Test
    void a_reason_that_is_about_no_field_names_none() {
        List<ProblemField> errors = List.of(
                new ProblemField(null, "too-large", "the body is too large"),
                new ProblemField("amount", "ambiguous-number", "expected a number"));

        assertThat(Refusals.sentences(errors, words(Locale.ENGLISH)))
                .containsExactly(
                        "What was sent: this is too large.",
                        "Amount: this number could mean two amounts. Write it with a decimal point and without"
                                + " separators.");
    }

    @Test
    void a_path_that_means_nothing_to_a_reader_is_never_shown() {
        List<ProblemField> errors = List.of(
                new ProblemField("paidOn", "missing", "expected a value but it is missing"),
                new ProblemField("rows[3].amount", "not-a-number", "expected a number but was x"),
                new ProblemField("some.inner[2].path", "missing", "expected a value but it is missing"));

        assertThat(Refusals.sentences(errors, words(Locale.GERMAN)))
                .containsExactly("Tag der Zahlung fehlt.", "Betrag: das ist keine Zahl.", "Das Gesendete fehlt.");
        assertThat(Refusals.mistakes(
                                errors.subList(0, 1),
                                Map.of("paidOn", "paidOn"),
                                "console.payment",
                                words(Locale.GERMAN))
                        .at("paidOn"))
                .isEqualTo("Bezahlt am fehlt.");
    }

    @Test
    void what_was_sent_is_quoted_where_the_reader_has_to_know_which_it_was() {
        ProblemField one = new ProblemField("tell[1]", "bad-email", "expected an address but was nobody at home");
        ProblemField unquoted = new ProblemField("email", "bad-email", "expected an address");

        assertThat(Refusals.mistakes(List.of(one), Map.of("tell[1]", "tell"), "console.schedule", words(Locale.ENGLISH))
                        .at("tell"))
                .endsWith(": “nobody at home” is no email address.");
        assertThat(Refusals.sentences(List.of(unquoted), words(Locale.ENGLISH)))
                .allMatch(sentence -> sentence.endsWith(": this is no email address."));
    }

    @Test
    void of_a_mail_server_only_what_it_said_itself_is_passed_on() {
        String message = "a@b.example: expected the mail server to take the mail but it said: 451 later";

        assertThat(Refusals.mailServer(message, words(Locale.GERMAN)))
                .contains("Der Mailserver sagte: a@b.example: 451 later");
        assertThat(Refusals.mailServer("expected partner-service to send the mail", words(Locale.GERMAN)))
                .isEmpty();
    }

    private static Words words(Locale language) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, language, ZoneOffset.UTC);
    }
}
