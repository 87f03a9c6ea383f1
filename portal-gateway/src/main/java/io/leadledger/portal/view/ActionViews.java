package io.leadledger.portal.view;

import io.leadledger.portal.view.Views.Chip;
import io.leadledger.portal.view.Views.Fact;
import io.leadledger.portal.view.Views.Hidden;
import io.leadledger.portal.view.Views.Link;
import io.leadledger.portal.view.Views.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of those fragments by which a person does something, or sees what is to be done. */
public interface ActionViews {

    record MenuItem(
            String text,
            String icon,
            String href,
            @Nullable List<Hidden> hidden,
            boolean danger,
            @Nullable String dialog,
            boolean apart) {}

    record Toast(
            String tone, String icon, String text, @Nullable String undo, List<Hidden> hidden) {}

    record Stat(
            String label,
            String value,
            @Nullable String unit,
            @Nullable String note,
            @Nullable String href) {}

    record Issue(String subject, @Nullable String tag, List<Part> words, List<Link> actions) {}

    record Calm(String title, String text) {}

    record Check(
            String tone, String icon, String text, @Nullable String note) {}

    record Term(@Nullable String operator, String value, String label, boolean result) {}

    record OnboardingStep(
            boolean done,
            String text,
            String fact,
            @Nullable String href,
            @Nullable String action,
            @Nullable Chip chip) {}

    record Stage(
            String text,
            @Nullable String note,
            String state,
            @Nullable String href) {}

    record Option(String value, String text, @Nullable String note) {}

    record FieldError(@Nullable String name, String message) {}

    /** A control of a form; see {@code fragments/form}. */
    record Control(
            String name,
            String kind,
            String label,
            @Nullable String hint,
            @Nullable String error,
            @Nullable String value,
            boolean checked,
            @Nullable String type,
            @Nullable String autocomplete,
            @Nullable String inputmode,
            boolean required,
            boolean readonly,
            @Nullable String suffix,
            List<Option> options) {

        /** One line of text, or what the type of the input says. */
        public static Control input(String name, String type, String label, @Nullable String value) {
            return new Control(
                    name, "input", label, null, null, value, false, type, "off", null, false, false, null, List.of());
        }

        public static Control checkbox(String name, String label, boolean checked) {
            return new Control(
                    name,
                    "checkbox",
                    label,
                    null,
                    null,
                    null,
                    checked,
                    null,
                    null,
                    null,
                    false,
                    false,
                    null,
                    List.of());
        }

        /** One of a few. */
        public static Control radios(String name, String label, @Nullable String value, List<Option> options) {
            return new Control(
                    name, "radios", label, null, null, value, false, null, null, null, true, false, null, options);
        }

        /** The same, and it has to be filled in. */
        public Control needed() {
            return new Control(
                    name,
                    kind,
                    label,
                    hint,
                    error,
                    value,
                    checked,
                    type,
                    autocomplete,
                    inputmode,
                    true,
                    readonly,
                    suffix,
                    options);
        }

        /** The same with what helps to fill it in. */
        public Control explained(String text, @Nullable String unit) {
            return new Control(
                    name,
                    kind,
                    label,
                    text,
                    error,
                    value,
                    checked,
                    type,
                    autocomplete,
                    inputmode,
                    required,
                    readonly,
                    unit,
                    options);
        }

        /** The same with what is wrong, if anything is. */
        public Control wrong(@Nullable String message) {
            return new Control(
                    name,
                    kind,
                    label,
                    hint,
                    message,
                    value,
                    checked,
                    type,
                    autocomplete,
                    inputmode,
                    required,
                    readonly,
                    suffix,
                    options);
        }
    }

    record Dialog(
            String id,
            String title,
            @Nullable String text,
            List<Fact> facts,
            String tone,
            String consequence,
            String action,
            List<Hidden> hidden,
            String verb,
            boolean danger,
            String cancel) {}

    record Drifted(
            String heading,
            List<Changed> changes,
            @Nullable String kept,
            String currency,
            List<DriftRow> rows,
            String action,
            List<Hidden> hidden,
            String verb) {}

    record Changed(String label, String old, String now) {}

    record DriftRow(String lead, String href, String line, String what, String when, String amount) {}
}
