package io.leadledger.acceptance.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import io.leadledger.quickstart.stack.Stack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** An operator in front of a real browser. What it reads is words with one space between them. */
final class OperatorBrowser implements AutoCloseable {

    /** Words as they stand there, without what is not shown; blocks and cells are words apart. */
    private static final String WORDS = """
            (root) => {
              const words = [];
              const read = (node) => {
                if (node.nodeType === Node.TEXT_NODE) words.push(node.nodeValue);
                if (node.nodeType !== Node.ELEMENT_NODE || ["script", "style", "svg"].includes(node.localName)) return;
                const display = getComputedStyle(node).display;
                if (display === "none" || (node.localName === "dialog" && !node.open && node !== root)) return;
                const apart = !display.startsWith("inline") && display !== "contents";
                if (apart) words.push(" ");
                if (node.localName === "details" && !node.open) read(node.querySelector("summary"));
                else node.childNodes.forEach(read);
                if (apart) words.push(" ");
              };
              read(root);
              return words.join("").replace(/[\\s\\u00a0\\u202f]+/g, " ").trim();
            }
            """;

    private static final String SAYS = """
            (one, word) => {
              const said = (one.localName === "input" ? one.value : one.textContent).replace(/\\s+/g, " ").trim();
              return said.toLowerCase() === word.toLowerCase() || said.startsWith(word + ",");
            }""";

    private static final String FIRST_SHOWN = """
            (all, word) => {
              const which = %s;
              const found = all.filter((one) => which(one, word) && !one.closest("dialog:not([open])"));
              const first = found.find((one) => one.checkVisibility()) ?? found[0];
              for (let fold = first; (fold = fold?.parentElement?.closest("details:not([open])")); ) fold.open = true;
              return all.indexOf(first);
            }
            """;

    private static final String SEND_AGAIN = """
            (root, [action, fields]) => {
              const form = document.createElement("form");
              form.method = "post";
              form.action = action;
              for (const [name, value] of fields) {
                const field = document.createElement("input");
                field.name = name;
                field.value = value;
                form.append(field);
              }
              root.append(form);
              form.submit();
            }
            """;

    private final Chromium chromium;
    private final Visitor visitor;

    private OperatorBrowser(Chromium chromium) {
        this.chromium = chromium;
        this.visitor = chromium.visitor(Look.DESK);
    }

    /** Logs in at the real Keycloak, as who installed it. */
    static OperatorBrowser login(Stack stack) {
        OperatorBrowser browser = new OperatorBrowser(new Chromium(stack.addresses()));
        browser.open("/app");
        browser.visitor.logIn("operator", stack.secrets().operator());
        return browser;
    }

    /** A form as it was on a page, its fields with what they held. */
    record SeenForm(String action, List<List<String>> fields) {

        SeenForm with(String name, String value) {
            return new SeenForm(
                    action,
                    Stream.concat(
                                    fields.stream()
                                            .filter(field -> !field.getFirst().equals(name)),
                                    Stream.of(List.of(name, value)))
                            .toList());
        }
    }

    /** The path of the page it is at. */
    String path() {
        return visitor.at().getPath();
    }

    String heading() {
        Locator dialog = visitor.find("dialog[open] h2");
        return words(dialog.count() > 0 ? dialog.first() : visitor.find("h1").first());
    }

    /** Everything a person reads on the page, or in the dialog that lies over it. */
    String text() {
        return words(dialogOr("#main"));
    }

    /** The news after an action, without the buttons beside it. */
    String toast() {
        return words(visitor.find(".toasts p").first());
    }

    /** How many of these there are. */
    int count(String selector) {
        return visitor.find(selector).count();
    }

    void open(String path) {
        visitor.open(path);
    }

    /** Follows the first link with that text. */
    void follow(String text) {
        link(text).click();
        visitor.arrive();
    }

    /** Unfolds all rows of that table. */
    void unfold(String caption) {
        table(caption).locator(".unfold:not([open]) > summary").all().reversed().forEach(Locator::click);
    }

    /** Fills in the first field of that name. */
    void fill(String name, String value) {
        field(name).fill(value);
    }

    /** Chooses a value: of a list, or the one of some round buttons. */
    void choose(String name, String value) {
        Locator list = place().locator("select[name='" + name + "']");
        if (list.count() > 0) {
            list.first().selectOption(value);
        } else {
            place().locator("input[type=radio][name='" + name + "'][value='" + value + "']")
                    .first()
                    .check();
        }
    }

    /** Chooses a file to be sent. */
    void upload(String name, Path file) {
        place().locator("input[type=file][name='" + name + "']").first().setInputFiles(file);
    }

    /** Ticks every box whose label says that. */
    void tick(String label) {
        List<Locator> boxes = Stream.concat(
                        place().locator("label").filter(new Locator.FilterOptions().setHasText(label)).all().stream()
                                .map(one -> one.locator("input")),
                        place().locator("input[aria-label='" + label + "']").all().stream())
                .toList();
        assertThat(boxes).as("boxes %s in %s", label, text()).isNotEmpty();
        boxes.forEach(Locator::check);
    }

    /** Presses the button with that word. */
    void press(String word) {
        button(word).click();
        visitor.arrive();
    }

    /** Reads the page of a job again and again until the job has ended. */
    void awaitEnd() {
        await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> {
            visitor.open(visitor.at().toString());
            return count("[data-live]") == 0;
        });
    }

    /** Reads a page again and again until it says that; a minus may be a hyphen. */
    void awaitText(String path, String words) {
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            open(path);
            assertThat(text().replace('\u2212', '-')).contains(words);
        });
    }

    /** The form of that button, as it is now. */
    SeenForm form(String button) {
        Object seen = button(button)
                .evaluate(
                        "({form}) => [form.action, [...new FormData(form)].map(([name, value]) => [name, String(value)])]");
        List<?> parts = (List<?>) seen;
        List<List<String>> fields = ((List<?>) parts.get(1))
                .stream()
                        .map(field ->
                                ((List<?>) field).stream().map(Object::toString).toList())
                        .toList();
        return new SeenForm(parts.getFirst().toString(), fields);
    }

    /** Sends a form once more, as who presses a button twice or goes back and presses it again. */
    void sendAgain(SeenForm form) {
        visitor.goElsewhere(() -> visitor.find("body").evaluate(SEND_AGAIN, List.of(form.action(), form.fields())));
    }

    /** What a field of that name holds. */
    String value(String name) {
        return field(name).inputValue();
    }

    /** What a file's link hands out. */
    byte[] download(String word) {
        APIResponse file = visitor.request(link(word).getAttribute("href"), RequestOptions.create());
        assertThat(file.status()).as(word).isEqualTo(200);
        return file.body();
    }

    /** The rows of the table with that caption, cells parted by a bar; what is folded is left out. */
    List<String> rows(String caption) {
        return table(caption).locator("tbody tr:not(.sub)").all().stream()
                .map(OperatorBrowser::cells)
                .toList();
    }

    /** The last row of that table, with the sums. */
    String sum(String caption) {
        return cells(table(caption).locator("tfoot tr").first());
    }

    private Locator table(String caption) {
        return visitor.find("table").all().stream()
                .filter(table ->
                        caption.equals(table.locator("caption").textContent().strip()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + caption + " on " + visitor.at() + "\n" + text()));
    }

    private Locator field(String name) {
        return shown(
                "form input[name='%s']:not([type=hidden]), form textarea[name='%s']".formatted(name, name),
                "() => true",
                "");
    }

    private Locator button(String word) {
        return shown("button, input[type=submit]", SAYS, word);
    }

    private Locator link(String text) {
        return shown("a", SAYS, text);
    }

    /** The first of these that is shown, else the first that is folded away, which is unfolded. */
    private Locator shown(String selector, String which, String word) {
        Locator all = place().locator(selector);
        Object found = all.evaluateAll(FIRST_SHOWN.formatted(which), word);
        int index = ((Number) found).intValue();
        assertThat(index)
                .as("%s %s on %s%n%s", selector, word, visitor.at(), text())
                .isNotNegative();
        return all.nth(index);
    }

    /** The dialog that lies over the page, else all of it. */
    private Locator place() {
        return dialogOr("body");
    }

    private Locator dialogOr(String selector) {
        Locator dialog = visitor.find("dialog[open]");
        return dialog.count() > 0 ? dialog.first() : visitor.find(selector);
    }

    private static String cells(Locator row) {
        return String.join(
                " | ",
                row.locator("th, td").all().stream().map(OperatorBrowser::words).toList());
    }

    private static String words(Locator root) {
        return String.valueOf(root.evaluate(WORDS));
    }

    @Override
    public void close() {
        try {
            assertThat(visitor.complaints()).isEmpty();
        } finally {
            chromium.close();
        }
    }
}
