package io.leadledger.portal.operator.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.ProblemField;
import io.leadledger.portal.page.Words;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
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
                        "amount: this number could mean two amounts. Write it with a decimal point and without"
                                + " separators.");
    }

    private static Words words(Locale language) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, language, ZoneOffset.UTC);
    }
}
