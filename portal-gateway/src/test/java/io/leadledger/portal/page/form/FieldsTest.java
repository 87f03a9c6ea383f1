package io.leadledger.portal.page.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.form.Control.Option;
import io.leadledger.portal.page.part.Post;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class FieldsTest {

    private final Fields fields = new Fields(
            words(),
            "form",
            new Typed(Map.of("amount", "0,00", "on", "true"), Map.of(), "k", 1L),
            Mistakes.at("amount", "The amount is 0."));

    @Test
    void a_control_has_its_label_its_hint_what_was_typed_and_what_is_wrong_with_it() {
        Control.Line line = fields.text("amount").in("EUR");

        assertThat(line.value()).isEqualTo("0,00");
        assertThat(line.unit()).isEqualTo("EUR");
        assertThat(line.field())
                .isEqualTo(new Field("amount", "Amount", "Without a sign", "The amount is 0.", false, false));
        assertThat(line.needed().field().required()).isTrue();
        assertThat(line.field().about()).isEqualTo("amount-hint amount-error");
    }

    @Test
    void a_password_is_typed_anew_and_stands_in_no_page() {
        Fields typed = new Fields(words(), "form", new Typed(Map.of("on", "s3cret"), Map.of(), "k", 1L), Mistakes.NONE);

        assertThat(typed.line(Control.Line.Kind.PASSWORD, "on").value()).isNull();
        assertThat(typed.text("on").value()).isEqualTo("s3cret");
    }

    @Test
    void what_nobody_explains_or_finds_wrong_says_nothing_about_itself() {
        Field field = fields.toggle("on").field();

        assertThat(field.about()).isNull();
        assertThat(field.invalid()).isNull();
        assertThat(field.isOptional()).isTrue();
        assertThat(fields.toggle("on").on()).isTrue();
        assertThat(fields.toggle("off").on()).isFalse();
    }

    @Test
    void options_have_notes_where_there_are_some() {
        assertThat(fields.options("credit", "charge"))
                .isEqualTo(List.of(new Option("credit", "Credit", "pays less"), Option.of("charge", "Charge")));
    }

    @Test
    void a_form_with_a_file_travels_as_one() {
        Form form = Form.of(new Post("/x", List.of()), "Save", "/");

        assertThat(form.asking(List.of(fields.text("amount"))).encoding()).isNull();
        assertThat(form.asking(List.of(fields.upload("logo", "image/png"))).encoding())
                .isEqualTo("multipart/form-data");
    }

    private static Words words() {
        StaticMessageSource messages = new StaticMessageSource();
        Map.of(
                        "form.amount", "Amount",
                        "form.amount.hint", "Without a sign",
                        "form.on", "On",
                        "form.off", "Off",
                        "form.logo", "Logo",
                        "form.credit", "Credit",
                        "form.credit.note", "pays less",
                        "form.charge", "Charge")
                .forEach((key, text) -> messages.addMessage(key, Locale.ENGLISH, text));
        return new Words(messages, Locale.ENGLISH, ZoneOffset.UTC);
    }
}
