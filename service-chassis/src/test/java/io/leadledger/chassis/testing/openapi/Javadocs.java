package io.leadledger.chassis.testing.openapi;

import com.github.therapi.runtimejavadoc.ClassJavadoc;
import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentElement;
import com.github.therapi.runtimejavadoc.CommentText;
import com.github.therapi.runtimejavadoc.InlineLink;
import com.github.therapi.runtimejavadoc.InlineTag;
import com.github.therapi.runtimejavadoc.InlineValue;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestParam;

/** What the Javadoc in service-api and shared-events says, as Markdown on one line a paragraph; empty where it says nothing. */
final class Javadocs {

    private Javadocs() {}

    static String of(Class<?> type) {
        return text(RuntimeJavadoc.getJavadoc(type).getComment());
    }

    static String of(Method method) {
        return text(RuntimeJavadoc.getJavadoc(method).getComment());
    }

    /** Of the parameters of a method, by the name that they have in a request. */
    static Map<String, String> parameters(Method method) {
        Map<String, String> said = texts(RuntimeJavadoc.getJavadoc(method).getParams());
        return Arrays.stream(method.getParameters())
                .filter(parameter -> said.containsKey(parameter.getName()))
                .collect(Collectors.toMap(Javadocs::sentAs, parameter -> said.get(parameter.getName())));
    }

    private static String sentAs(Parameter parameter) {
        RequestParam sent = AnnotatedElementUtils.findMergedAnnotation(parameter, RequestParam.class);
        return sent == null || sent.name().isEmpty() ? parameter.getName() : sent.name();
    }

    /** Of the components of a record, by name. */
    static Map<String, String> components(Class<?> type) {
        ClassJavadoc javadoc = RuntimeJavadoc.getJavadoc(type);
        return texts(javadoc.getRecordComponents());
    }

    private static Map<String, String> texts(List<ParamJavadoc> documented) {
        return documented.stream()
                .collect(Collectors.toMap(
                        ParamJavadoc::getName, one -> begun(text(one.getComment())), (first, _) -> first));
    }

    /** As a sentence begins. */
    private static String begun(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String text(Comment comment) {
        StringBuilder text = new StringBuilder();
        for (CommentElement element : comment) {
            text.append(text(element));
        }
        return text.toString()
                .replaceAll("\\s*<p>\\s*", "¶")
                .replaceAll("\\s+", " ")
                .replace("¶", "\n\n")
                .strip();
    }

    private static String text(CommentElement element) {
        return switch (element) {
            case CommentText plain -> plain.getValue();
            case InlineLink link -> '`' + link.getLink().getLabel() + '`';
            case InlineTag tag -> '`' + tag.getValue() + '`';
            case InlineValue value -> '`' + String.valueOf(value.getValue()) + '`';
            default -> "";
        };
    }
}
