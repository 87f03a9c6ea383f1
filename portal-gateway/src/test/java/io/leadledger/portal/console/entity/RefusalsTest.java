package io.leadledger.portal.console.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.chassis.problem.ProblemField;
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

        assertThat(Refusals.sentences(errors, messages(), Locale.GERMAN))
                .containsExactly(
                        "Die Warnung zur Umsatzsteuer wurde nicht bestätigt.",
                        "Es fehlt: USt-IdNr. des Verkäufers.",
                        "Es fehlt: Steuernummer des Verkäufers.");
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }
}
