package io.leadledger.portal.operator.scope;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.form.Conflict;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A form about something that somebody else may change at the same time. Its presenter says how it looks and what is
 * stored; what becomes of it when it is sent is the same for all of them.
 */
public interface EditForm {

    /**
     * What a form edits.
     *
     * @param values by field, as they stand in the form
     */
    record Stored(Map<String, String> values, long version) {}

    /**
     * The page with what was typed; its form {@link io.leadledger.portal.page.form.Form#remembering remembers} what it
     * showed at first.
     *
     * @param conflict what somebody else changed meanwhile; absent where nobody did
     */
    Page page(Typed typed, Mistakes mistakes, @Nullable Conflict conflict);

    /** As it is now, read anew each time. */
    Stored stored();

    /** What each field is called, in the order of the form. */
    Map<String, String> labels();

    /** The form's name for what the service calls so. */
    default String named(String field) {
        return field;
    }

    /** The form as it is asked for. */
    default Answer open() {
        Stored stored = stored();
        return page(Typed.of(stored.values(), stored.version()), Mistakes.NONE, null);
    }

    /**
     * Changes what was edited. A refusal shows the form again: what was typed is kept, with what is wrong with it; where
     * somebody else was quicker, with what that one changed, and what was not touched here has the new value. One who
     * changed nothing that this form shows is in nobody's way.
     *
     * @param change asks the service to change what was typed, over what is stored then
     * @param done where it goes on
     */
    default Answer send(Typed typed, Words words, Consumer<Typed> change, Supplier<Answer> done) {
        try {
            change.accept(typed);
        } catch (ServiceRefused refused) {
            return refused.isOutrun()
                    ? overtaken(typed, words, change, done)
                    : page(typed, Refusals.labelled(Refusals.mendable(refused), labels(), this::named, words), null)
                            .told(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return done.get();
    }

    private static String said(String value, Words words) {
        return switch (value) {
            case "true" -> words.say("console.activity.value.true");
            case "false" -> words.say("console.activity.value.false");
            default -> value;
        };
    }

    private Answer overtaken(Typed typed, Words words, Consumer<Typed> change, Supplier<Answer> done) {
        Stored now = stored();
        Typed over = typed.over(now.values(), now.version());
        boolean isElsewhere = typed.changedBy(now.values()).findAny().isEmpty();
        return isElsewhere && !Objects.equals(typed.version(), now.version())
                ? send(over, words, change, done)
                : page(
                                over,
                                Mistakes.NONE,
                                Conflict.between(typed, now.values(), labels()).said(value -> said(value, words)))
                        .told(HttpStatus.CONFLICT);
    }
}
