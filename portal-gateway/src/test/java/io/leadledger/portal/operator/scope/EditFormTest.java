package io.leadledger.portal.operator.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.ProblemField;
import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.client.ServiceRefused.Refusal;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.Answer.Told;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.form.Conflict;
import io.leadledger.portal.page.form.Control;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.form.FormPage;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Mistakes.Mistake;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.service.Change;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatus;

class EditFormTest {

    private static final Shell SHELL = new Shell(
            new Shell.Look(Shell.Site.CONSOLE, "en", null),
            new Shell.Brand("Solar", null, null, null, null),
            new Shell.Menu("/app/solar", List.of(), List.of(), null),
            new Shell.Places("/here", "/preferences", "/logout", null, null),
            null);
    private static final Answer DONE = Answer.redirect("/done");

    /** A form of two fields, over what is stored at the moment. */
    private static final class ContactForm implements EditForm {

        private Stored stored = new Stored(Map.of("email", "a@x.example", "phone", "1"), 3);

        @Override
        public FormPage page(Typed typed, Mistakes mistakes, @Nullable Conflict conflict) {
            Form form = Form.of(Change.of(typed).post("/contact"), "Save", "/back")
                    .remembering(typed)
                    .refused(mistakes)
                    .conflicting(conflict)
                    .asking(List.of(
                            Control.text("email", "Email", typed.raw("email")),
                            Control.text("phone", "Phone", typed.raw("phone"))));
            return new FormPage(SHELL, Head.of("Contact"), form);
        }

        @Override
        public Stored stored() {
            return stored;
        }

        @Override
        public Map<String, String> labels() {
            return Map.of("email", "Email", "phone", "Phone");
        }

        private Answer send(Typed typed, Consumer<Typed> change) {
            return send(typed, words(), change, () -> DONE);
        }
    }

    private final ContactForm contact = new ContactForm();

    @Test
    void it_shows_what_is_stored_and_sends_along_what_it_showed() {
        Form form = ((FormPage) contact.open()).form();

        assertThat(value(form, "email")).isEqualTo("a@x.example");
        assertThat(form.post().hidden())
                .contains(new Hidden("version", "3"), new Hidden("seen.email", "a@x.example"))
                .anyMatch(hidden -> hidden.name().equals("key"));
    }

    @Test
    void what_is_accepted_goes_on() {
        assertThat(contact.send(typed("a@x.example", "2"), sent -> {})).isSameAs(DONE);
    }

    @Test
    void what_is_refused_is_told_at_its_field_and_what_was_typed_is_kept() {
        Told told = (Told) contact.send(typed("nonsense", "2"), sent -> {
            throw refused(422, "invalid-email", "email");
        });

        assertThat(told.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(form(told).mistakes().all()).extracting(Mistake::field).containsExactly("email");
        assertThat(value(form(told), "email")).isEqualTo("nonsense");
        assertThat(form(told).post().hidden()).contains(new Hidden("key", "k"), new Hidden("version", "3"));
    }

    @Test
    void of_two_who_edit_at_once_nobody_loses_anything() {
        Typed mine = typed("a@x.example", "2");
        contact.stored = new EditForm.Stored(Map.of("email", "b@x.example", "phone", "1"), 4);

        Told told = (Told) contact.send(mine, sent -> {
            throw refused(412, "stale-version", "If-Match");
        });

        assertThat(told.status()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(value(form(told), "email")).isEqualTo("b@x.example");
        assertThat(value(form(told), "phone")).isEqualTo("2");
        assertThat(Objects.requireNonNull(form(told).conflict()).rows())
                .containsExactly(new Conflict.Row("Email", "a@x.example", "b@x.example", null));
        assertThat(form(told).post().hidden())
                .contains(new Hidden("version", "4"), new Hidden("seen.email", "b@x.example"));
    }

    @Test
    void one_who_changed_nothing_that_the_form_shows_is_in_nobodys_way() {
        contact.stored = new EditForm.Stored(Map.of("email", "a@x.example", "phone", "1"), 4);
        List<Typed> tries = new ArrayList<>();

        Answer answer = contact.send(typed("a@x.example", "2"), sent -> {
            tries.add(sent);
            if (!Objects.equals(sent.version(), 4L)) {
                throw refused(412, "stale-version", "If-Match");
            }
        });

        assertThat(answer).isSameAs(DONE);
        assertThat(tries).extracting(Typed::version).containsExactly(3L, 4L);
        assertThat(tries.getLast().raw("phone")).isEqualTo("2");
    }

    @Test
    void who_is_overtaken_for_ever_is_told_and_asks_no_third_time_about_one_version() {
        contact.stored = new EditForm.Stored(Map.of("email", "a@x.example", "phone", "1"), 4);
        AtomicInteger tries = new AtomicInteger();

        Told told = (Told) contact.send(typed("a@x.example", "2"), sent -> {
            tries.incrementAndGet();
            throw refused(412, "stale-version", "If-Match");
        });

        assertThat(tries).hasValue(2);
        assertThat(told.status()).isEqualTo(HttpStatus.CONFLICT);
    }

    private static Typed typed(String email, String phone) {
        return new Typed(Map.of("email", email, "phone", phone), Map.of("email", "a@x.example", "phone", "1"), "k", 3L);
    }

    private static ServiceRefused refused(int status, String code, String field) {
        return new ServiceRefused(
                "partner-service",
                new Refusal(status, code, "-", List.of(new ProblemField(field, code, "not so")), null));
    }

    private static Form form(Told told) {
        return ((FormPage) told.page()).form();
    }

    private static @Nullable String value(Form form, String field) {
        return form.groups().getFirst().controls().stream()
                .map(Control.Line.class::cast)
                .filter(line -> line.field().name().equals(field))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Words words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, Locale.ENGLISH, ZoneOffset.UTC);
    }
}
