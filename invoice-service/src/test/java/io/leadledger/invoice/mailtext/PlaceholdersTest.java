package io.leadledger.invoice.mailtext;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.invoice.mailtext.MailKind;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("R-057")
class PlaceholdersTest {

    @Test
    void a_place_is_filled_once_and_what_is_put_in_is_never_filled_again() {
        Placeholders values = new Placeholders(Map.of("partner", "{link} $1 \\1 ${x}", "link", "https://a.example"));

        assertThat(values.fill("Dear {partner}: {link}, {other}, {, }, {}"))
                .isEqualTo("Dear {link} $1 \\1 ${x}: https://a.example, {other}, {, }, {}");
    }

    @Test
    void a_subject_is_never_longer_than_mail_takes() {
        Placeholders values = new Placeholders(Map.of("seller", "ü".repeat(300)));

        MailText filled = new MailText("From {seller}", "{seller}").filled(values);

        assertThat(filled.subject()).hasSize(200).endsWith("ü…");
        assertThat(filled.text()).hasSize(300);
    }

    @Test
    void names_that_are_no_placeholder_are_found() {
        assertThat(Placeholders.unknownIn(MailKind.INVOICE, "{number} {Number} {} {total} {iban} {iban} {open}"))
                .containsExactly("Number", "", "iban", "open");
        assertThat(Placeholders.unknownIn(MailKind.REMINDER_1, "{number} {open}"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void ours_are_there_in_both_languages_with_placeholders_that_exist_and_the_link(MailKind kind) {
        for (String language : new String[] {"de", "en"}) {
            MailText ours = MailText.ours(kind, language);

            assertThat(Placeholders.unknownIn(kind, ours.subject() + ours.text()))
                    .isEmpty();
            assertThat(ours.subject()).contains("{number}", "{seller}");
            assertThat(ours.text()).contains("{link}", "{total}");
            MailText filled = ours.filled(Placeholders.example(language, "Nordlicht", "https://a.example"));
            assertThat(filled.subject() + filled.text()).doesNotContain("{").contains("Nordlicht");
        }
        assertThat(MailText.ours(kind, "de")).isNotEqualTo(MailText.ours(kind, "en"));
    }
}
