package io.leadledger.portal.page.form;

import io.leadledger.portal.page.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the controls of one form: the label of field {@code amount} is the message {@code <prefix>.amount}, its hint
 * {@code <prefix>.amount.hint} if there is one, its value what was typed, its error what is wrong with it.
 *
 * @param known names that the form has; absent where it may have any
 */
public record Fields(
        Words words,
        String prefix,
        Typed typed,
        Mistakes mistakes,
        @Nullable Set<String> known) {

    /** Of any names; a {@link RecordForm} knows which there are. */
    public Fields(Words words, String prefix, Typed typed, Mistakes mistakes) {
        this(words, prefix, typed, mistakes, null);
    }

    public Control.Line text(String name) {
        return line(Control.Line.Kind.TEXT, name);
    }

    public Control.Line line(Control.Line.Kind kind, String name) {
        Control.Line line = Control.line(kind, name, label(name), kind.isShownAgain() ? typed.raw(name) : null);
        return line.with(about(line));
    }

    public Control.Area area(String name) {
        Control.Area area = Control.area(name, label(name), typed.raw(name));
        return area.with(about(area));
    }

    public Control.Select select(String name, List<Control.Option> options) {
        Control.Select select = Control.select(name, label(name), typed.raw(name), options);
        return select.with(about(select));
    }

    public Control.Radios radios(String name, List<Control.Option> options) {
        Control.Radios radios = Control.radios(name, label(name), typed.raw(name), options);
        return radios.with(about(radios));
    }

    public Control.Checkbox checkbox(String name) {
        Control.Checkbox box = Control.checkbox(name, label(name), typed.isOn(name));
        return box.with(about(box));
    }

    public Control.Switch toggle(String name) {
        Control.Switch toggle = Control.toggle(name, label(name), typed.isOn(name));
        return toggle.with(about(toggle));
    }

    public Control.Upload upload(String name, String accept) {
        Control.Upload upload = Control.upload(name, label(name), accept);
        return upload.with(about(upload));
    }

    /** Options by their words: {@code credit} is the message {@code <prefix>.credit}, with its note where there is one. */
    public List<Control.Option> options(String... values) {
        return Arrays.stream(values)
                .map(value -> new Control.Option(value, label(value), found(value + ".note")))
                .toList();
    }

    private String label(String name) {
        return words.say(prefix + "." + name);
    }

    private @Nullable String found(String name) {
        return words.find(prefix + "." + name).orElse(null);
    }

    private Field about(Control control) {
        Field field = control.field();
        if (known != null && !known.contains(field.name())) {
            throw new IllegalArgumentException("expected one of %s but was %s".formatted(known, field.name()));
        }
        return field.hinted(found(field.name() + ".hint")).wrong(mistakes.at(field.name()));
    }
}
