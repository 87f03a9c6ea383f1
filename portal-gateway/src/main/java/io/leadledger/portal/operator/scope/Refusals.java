package io.leadledger.portal.operator.scope;

import io.leadledger.api.ProblemField;
import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.invoice.Finding;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.form.Mistakes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Refusals in the reader's words where we have some for the code, else as the service says it. */
public final class Refusals {

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

    /** At the fields of a form that they are about, else about the form as a whole. */
    public static Mistakes mistakes(List<ProblemField> errors, Set<String> fields, Words words) {
        return new Mistakes(errors.stream()
                .map(error -> new Mistakes.Mistake(
                        fields.contains(String.valueOf(error.field())) ? error.field() : null, sentence(error, words)))
                .distinct()
                .toList());
    }

    /** @param fields of the form, by what the service calls them */
    public static Mistakes mistakes(ServiceRefused refused, Map<String, String> fields, Words words) {
        return new Mistakes(refused.errors().stream()
                .map(error -> new Mistakes.Mistake(fields.get(String.valueOf(error.field())), sentence(error, words)))
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

    /** What invoice-service said of something that it refused by itself. */
    public static String sentence(Finding finding, Words words) {
        return sentence(new ProblemField(finding.field(), finding.code(), finding.message()), words);
    }

    private static String said(ProblemField error, String named, Words words) {
        if (error.code().equals(OfficialRule.CODE)) {
            return OfficialRule.said(error.message(), words);
        }
        return words.sayElse(error.message(), "console.reason." + error.code(), named);
    }

    private static String sentence(ProblemField error, Words words) {
        String field = error.field();
        String named = field == null || field.isEmpty()
                ? words.say("console.refused.whole")
                : FieldNames.said(error.code(), field, words);
        return said(error, named, words);
    }
}
