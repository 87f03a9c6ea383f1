package io.leadledger.portal.page.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something to fill in or to choose. It shows what was typed, also after an error. */
public sealed interface Control {

    Field field();

    /** The same about another field. */
    Control with(Field other);

    /** One line. */
    record Line(
            Field field,
            Kind kind,
            @Nullable String value,
            @Nullable String unit,
            String autocomplete) implements Control {

        /** What is typed. */
        public enum Kind {
            TEXT("text", null),
            EMAIL("email", null),
            PHONE("tel", null),
            PASSWORD("password", null),
            DATE("date", null),
            MONTH("month", null),
            WEEK("week", null),
            /** A number as people write it, with a decimal comma or point. */
            DECIMAL("text", "decimal"),
            /** A whole number. */
            WHOLE("text", "numeric");

            private final String type;
            private final @Nullable String inputmode;

            Kind(String type, @Nullable String inputmode) {
                this.type = type;
                this.inputmode = inputmode;
            }

            /** The input's type in HTML. */
            public String type() {
                return type;
            }

            /** A password is typed anew: it stands in no page. */
            public boolean isShownAgain() {
                return this != PASSWORD;
            }

            /** Which keyboard a phone shows. */
            public @Nullable String inputmode() {
                return inputmode;
            }
        }

        @Override
        public Line with(Field other) {
            return new Line(other, kind, value, unit, autocomplete);
        }

        /** The same with a unit behind it. */
        public Line in(String measure) {
            return new Line(field, kind, value, measure, autocomplete);
        }

        /** The same that a browser may fill in; {@code token} as HTML names it. */
        public Line completed(String token) {
            return new Line(field, kind, value, unit, token);
        }
    }

    /** Several lines. */
    record Area(Field field, @Nullable String value) implements Control {

        private static final int FEWEST_ROWS = 4;
        private static final int MOST_ROWS = 20;

        /** As many as the text has, and one to go on in. */
        public int rows() {
            long lines = value == null ? 0 : value.lines().count();
            return Math.clamp(lines + 1, FEWEST_ROWS, MOST_ROWS);
        }

        @Override
        public Area with(Field other) {
            return new Area(other, value);
        }
    }

    /** One of many. */
    record Select(Field field, @Nullable String value, List<Option> options) implements Control {

        @Override
        public Select with(Field other) {
            return new Select(other, value, options);
        }
    }

    /** One of a few. */
    record Radios(Field field, @Nullable String value, List<Option> options) implements Control {

        @Override
        public Radios with(Field other) {
            return new Radios(other, value, options);
        }
    }

    /** Agreed to or not. */
    record Checkbox(Field field, boolean on) implements Control {

        @Override
        public Checkbox with(Field other) {
            return new Checkbox(other, on);
        }
    }

    /** On or off. */
    record Switch(Field field, boolean on) implements Control {

        @Override
        public Switch with(Field other) {
            return new Switch(other, on);
        }
    }

    /** A file; {@code accept} names the media types that are taken. */
    record Upload(Field field, String accept) implements Control {

        @Override
        public Upload with(Field other) {
            return new Upload(other, accept);
        }
    }

    /** A value to choose, and more about it. */
    record Option(String value, String text, @Nullable String note) {

        public static Option of(String value, String text) {
            return new Option(value, text, null);
        }

        public Option noted(String more) {
            return new Option(value, text, more);
        }
    }

    static Line line(Line.Kind kind, String name, String label, @Nullable String value) {
        return new Line(Field.of(name, label), kind, value, null, "off");
    }

    static Line text(String name, String label, @Nullable String value) {
        return line(Line.Kind.TEXT, name, label, value);
    }

    static Line date(String name, String label, @Nullable String value) {
        return line(Line.Kind.DATE, name, label, value);
    }

    static Area area(String name, String label, @Nullable String value) {
        return new Area(Field.of(name, label), value);
    }

    static Select select(String name, String label, @Nullable String value, List<Option> options) {
        return new Select(Field.of(name, label), value, options);
    }

    /** One of them has to be chosen. */
    static Radios radios(String name, String label, @Nullable String value, List<Option> options) {
        return new Radios(Field.of(name, label).needed(), value, options);
    }

    static Checkbox checkbox(String name, String label, boolean on) {
        return new Checkbox(Field.of(name, label), on);
    }

    static Switch toggle(String name, String label, boolean on) {
        return new Switch(Field.of(name, label), on);
    }

    static Upload upload(String name, String label, String accept) {
        return new Upload(Field.of(name, label), accept);
    }

    /** The same, and it has to be filled in. */
    default Control needed() {
        return with(field().needed());
    }

    /** The same, shown and not to be changed. */
    default Control fixed() {
        return with(field().fixed());
    }

    /** The same to look at: what was chosen stands there in words. */
    default Control shown() {
        return switch (this) {
            case Select select -> said(select.value(), select.options());
            case Radios radios -> said(radios.value(), radios.options());
            case Line _, Area _, Checkbox _, Switch _, Upload _ -> fixed();
        };
    }

    private Control said(@Nullable String value, List<Option> options) {
        String words = options.stream()
                .filter(option -> option.value().equals(value == null ? "" : value))
                .map(Option::text)
                .findFirst()
                .orElse(value);
        return line(Line.Kind.TEXT, field().name(), field().label(), words).fixed();
    }

    /** The same with what helps to fill it in. */
    default Control hinted(String text) {
        return with(field().hinted(text));
    }

    /** The same with what is wrong, if anything is. */
    default Control wrong(@Nullable String message) {
        return with(field().wrong(message));
    }
}
