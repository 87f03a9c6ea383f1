package io.leadledger.portal.gallery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the fragments take: words and numbers that are ready to be shown. Each fragment file says what its records mean. */
interface Views {

    record Link(String text, String href) {}

    record Hidden(String name, String value) {}

    record Part(String kind, String text, @Nullable String href) {}

    record Chip(String tone, String icon, String word) {}

    record Shell(
            String language,
            @Nullable String theme,
            @Nullable String over,
            String brand,
            @Nullable String brandNote,
            @Nullable String logo,
            String home,
            List<Entity> entities,
            List<Nav> nav,
            @Nullable User user,
            @Nullable String search,
            @Nullable String searchValue,
            String preferences,
            String here,
            String logout,
            @Nullable String help,
            List<Link> links,
            String note,
            List<Toast> toasts) {

        /** The same in another language and theme, on another page. */
        Shell on(String page, String otherLanguage, @Nullable String otherTheme, @Nullable List<Toast> news) {
            List<Nav> marked = nav.stream().map(entry -> entry.on(page)).toList();
            return new Shell(
                    otherLanguage,
                    otherTheme,
                    over,
                    brand,
                    brandNote,
                    logo,
                    home,
                    entities,
                    marked,
                    user,
                    search,
                    searchValue,
                    preferences,
                    here,
                    logout,
                    help,
                    links,
                    note,
                    news == null ? List.of() : news);
        }
    }

    record Entity(String name, String note, String href, boolean current) {}

    record Nav(
            String text,
            String icon,
            String href,
            boolean current,
            @Nullable String count,
            @Nullable String countSaid) {

        Nav on(String page) {
            return new Nav(text, icon, href, text.equals(page), count, countSaid);
        }
    }

    record User(String name, String initials, String detail, List<Link> links) {}

    record Toast(
            String tone, String icon, String text, @Nullable String undo, List<Hidden> hidden) {}

    record Crumb(String text, @Nullable String href) {}

    record MenuItem(
            String text,
            String icon,
            String href,
            @Nullable List<Hidden> hidden,
            boolean danger,
            @Nullable String dialog,
            boolean apart) {}

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
            @Nullable String said) {}

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
            @Nullable String copy) {}

    record Sum(String label, String value, @Nullable String href, boolean ruled, boolean strong, boolean ok) {}

    record Term(@Nullable String operator, String value, String label, boolean result) {}

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

    record OnboardingStep(
            boolean done,
            String text,
            String fact,
            @Nullable String href,
            @Nullable String action,
            @Nullable Chip chip) {}

    record Step(
            @Nullable String tone,
            @Nullable String icon,
            @Nullable List<Part> what,
            List<Part> detail,
            @Nullable String event,
            @Nullable String href) {}

    record Stage(
            String text,
            @Nullable String note,
            String state,
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
            List<Option> options) {}

    record Option(String value, String text, @Nullable String note) {}

    record FieldError(@Nullable String name, String message) {}

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

    record Drift(
            String heading,
            List<Change> changes,
            @Nullable String kept,
            String currency,
            List<DriftRow> rows,
            String action,
            List<Hidden> hidden,
            String verb) {}

    record Change(String label, String old, String now) {}

    record DriftRow(String lead, String href, String line, String what, String when, String amount) {}

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

    record Chart(
            String label,
            int width,
            int height,
            List<Shade> shades,
            List<Grid> lines,
            List<Bar> bars,
            List<Tick> ticks) {}

    record Shade(int x, int width) {}

    record Grid(int y, String text) {}

    record Bar(int x, int y, int width, int height, boolean bad, String text) {}

    record Tick(int x, String text) {}
}
