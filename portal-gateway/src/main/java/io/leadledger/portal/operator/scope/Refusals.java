package io.leadledger.portal.operator.scope;

import io.leadledger.api.ProblemField;
import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.invoice.Finding;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.form.Mistakes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Refusals in the reader's words where we have some for the code, else as the service says it. */
public final class Refusals {

    /** What was sent, as a service quotes it. */
    private static final Pattern WAS = Pattern.compile(".* but was (.+)", Pattern.DOTALL);

    private static final Pattern SAID = Pattern.compile("(.*?)expected .* it said: (.+)", Pattern.DOTALL);

    private Refusals() {}

    /** For a form, which can tell what its sender can mend; what is not there, or not allowed, is thrown on. */
    public static ServiceRefused mendable(ServiceRefused refused) {
        if (refused.isNotFound() || isForbidden(refused)) {
            throw refused;
        }
        return refused;
    }

    static boolean isForbidden(ServiceRefused refused) {
        return refused.status() == HttpStatus.UNAUTHORIZED.value() || refused.status() == HttpStatus.FORBIDDEN.value();
    }

    /** Each reason once. */
    public static List<String> sentences(ServiceRefused refused, Words words) {
        return sentences(refused.errors(), words);
    }

    /** Each reason once. */
    public static List<String> sentences(List<ProblemField> errors, Words words) {
        return errors.stream().map(error -> sentence(error, words)).distinct().toList();
    }

    /**
     * At the fields of a form that they are about, called as the form labels them; else about the form as a whole.
     *
     * @param fields of the form, by what the service calls them
     * @param prefix of the messages that label them, as {@code Fields} has it
     */
    public static Mistakes mistakes(List<ProblemField> errors, Map<String, String> fields, String prefix, Words words) {
        return new Mistakes(errors.stream()
                .map(error -> {
                    String field = fields.get(String.valueOf(error.field()));
                    return field == null
                            ? new Mistakes.Mistake(null, sentence(error, words))
                            : new Mistakes.Mistake(field, said(error, words.say(prefix + "." + field), words));
                })
                .distinct()
                .toList());
    }

    /**
     * The same, and each field is called as the form calls it.
     *
     * @param labels of the form's fields
     */
    public static Mistakes labelled(ServiceRefused refused, Map<String, String> labels, Words words) {
        return labelled(refused, labels, UnaryOperator.identity(), words);
    }

    /** @param named the form's name for what the service calls so */
    public static Mistakes labelled(
            ServiceRefused refused, Map<String, String> labels, UnaryOperator<String> named, Words words) {
        return new Mistakes(refused.errors().stream()
                .map(error -> {
                    String field = named.apply(String.valueOf(error.field()));
                    String label = labels.get(field);
                    return label == null
                            ? new Mistakes.Mistake(null, sentence(error, words))
                            : new Mistakes.Mistake(field, said(error, label, words));
                })
                .distinct()
                .toList());
    }

    /** Each reason once, and where it is mended. */
    public static Mistakes mended(ServiceRefused refused, UnaryOperator<@Nullable String> where, Words words) {
        return new Mistakes(refused.errors().stream()
                .map(error -> new Mistakes.Mistake(null, sentence(error, words), where.apply(error.field())))
                .distinct()
                .toList());
    }

    /** What a mail server said itself, of which a service quotes it; absent where it said nothing. */
    public static Optional<String> mailServer(@Nullable String message, Words words) {
        Matcher said = SAID.matcher(String.valueOf(message));
        return said.matches()
                ? Optional.of(words.say("console.mails.said", said.group(1) + said.group(2)))
                : Optional.empty();
    }

    /** What invoice-service said of something that it refused by itself. */
    public static String sentence(Finding finding, Words words) {
        return sentence(new ProblemField(finding.field(), finding.code(), finding.message()), words);
    }

    private static String said(ProblemField error, String named, Words words) {
        if (error.code().equals(OfficialRule.CODE)) {
            return OfficialRule.said(error.message(), words);
        }
        String key = "console.reason." + error.code();
        Matcher was = WAS.matcher(String.valueOf(error.message()));
        return was.matches()
                ? words.find(key + ".was", named, was.group(1))
                        .orElseGet(() -> words.sayElse(error.message(), key, named))
                : words.sayElse(error.message(), key, named);
    }

    private static String sentence(ProblemField error, Words words) {
        String field = error.field();
        String named = field == null || field.isEmpty()
                ? words.say("console.refused.whole")
                : FieldNames.said(error.code(), field, words);
        return begun(said(error, named, words));
    }

    /** A sentence begins with a capital letter, whatever its field is called. */
    private static String begun(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : Character.toString(Character.toTitleCase(sentence.codePointAt(0)))
                        + sentence.substring(sentence.offsetByCodePoints(0, 1));
    }
}
