package io.leadledger.portal.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of {@code templates/fragments}; each fragment file says what its records mean. */
public interface Views {

    record Link(String text, String href) {}

    record Hidden(String name, String value) {}

    record Part(String kind, String text, @Nullable String href) {

        public static Part text(String text) {
            return new Part("text", text, null);
        }

        public static Part strong(String text) {
            return new Part("strong", text, null);
        }

        public static Part link(String text, String href) {
            return new Part("link", text, href);
        }
    }

    record Chip(String tone, String icon, String word) {}

    record Crumb(String text, @Nullable String href) {}

    record Tab(String text, @Nullable String count, String href, boolean current) {}

    record Filter(
            String action,
            @Nullable String searchLabel,
            @Nullable String searchName,
            @Nullable String searchValue,
            List<Hidden> hidden,
            List<FilterChip> chips,
            @Nullable String note) {}

    record FilterChip(String icon, String text, String href) {}

    record Column(
            String label,
            @Nullable String unit,
            boolean numeric,
            @Nullable String href,
            @Nullable String sort,
            @Nullable String said) {

        public static Column of(String label) {
            return new Column(label, null, false, null, null, null);
        }

        public static Column amount(String label, @Nullable String unit) {
            return new Column(label, unit, true, null, null, null);
        }
    }

    record Pager(
            String text,
            @Nullable String previous,
            @Nullable String next) {}

    record Fact(
            String label,
            @Nullable String value,
            @Nullable String note,
            @Nullable String href,
            boolean number,
            @Nullable Chip chip,
            @Nullable String copy) {

        public static Fact of(String label, String value) {
            return new Fact(label, value, null, null, false, null, null);
        }

        public static Fact to(String label, String value, String href) {
            return new Fact(label, value, null, href, false, null, null);
        }
    }

    record Sum(String label, String value, @Nullable String href, boolean ruled, boolean strong, boolean ok) {}

    record Step(
            @Nullable String tone,
            @Nullable String icon,
            @Nullable List<Part> what,
            List<Part> detail,
            @Nullable String event,
            @Nullable String href) {}

    record Field(
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
            List<String> options) {

        public static Field date(String name, String label, @Nullable String value) {
            return new Field(
                    name, "input", label, null, null, value, false, "date", "off", null, false, false, null, List.of());
        }
    }

    record Paper(
            String language,
            String label,
            @Nullable String logo,
            String brand,
            List<String> seller,
            String recipientLabel,
            List<String> recipient,
            List<Fact> facts,
            String heading,
            List<String> columns,
            List<Line> lines,
            List<Sum> sums,
            List<String> notices,
            List<Foot> foot) {}

    record Line(
            String position,
            String text,
            @Nullable String note,
            String quantity,
            String price,
            String amount,
            @Nullable String href) {}

    record Foot(String heading, List<String> lines) {}
}
