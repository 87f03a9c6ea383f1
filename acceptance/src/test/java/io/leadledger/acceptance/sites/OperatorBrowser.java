package io.leadledger.acceptance.sites;

import static org.awaitility.Awaitility.await;

import io.leadledger.quickstart.stack.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmlunit.CookieManager;
import org.htmlunit.Page;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlAnchor;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlCheckBoxInput;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlFileInput;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlRadioButtonInput;
import org.htmlunit.html.HtmlSelect;
import org.htmlunit.html.HtmlTable;
import org.htmlunit.html.HtmlTableRow;
import org.htmlunit.html.HtmlTextArea;
import org.htmlunit.util.Cookie;

/** An operator in front of a browser without JavaScript: what it can do, everybody can. */
final class OperatorBrowser implements AutoCloseable {

    private final WebClient client = new WebClient();
    private final URI site;
    private HtmlPage page;

    private OperatorBrowser(URI site, HtmlPage first) {
        this.site = site;
        this.page = first;
    }

    /** Logs in at the real Keycloak, as who installed it. */
    static OperatorBrowser login(Stack stack) {
        OperatorBrowser browser = new OperatorBrowser(stack.addresses().console(), blank());
        WebClient client = browser.client;
        client.getOptions().setJavaScriptEnabled(false);
        client.getOptions().setCssEnabled(false);
        client.getOptions().setThrowExceptionOnFailingStatusCode(false);
        client.setCookieManager(new LocalhostCookies());
        client.addRequestHeader("Accept-Language", "en");
        browser.open("/app");
        browser.fill("username", "operator");
        browser.fill("password", stack.secrets().operator());
        browser.press("Sign In");
        return browser;
    }

    HtmlPage page() {
        return page;
    }

    String title() {
        return page.getTitleText();
    }

    String heading() {
        return page.getElementsByTagName("h1").get(0).asNormalizedText();
    }

    /** Everything a person reads on the page. */
    String text() {
        return part(".main");
    }

    /** The news after an action, without the button beside it. */
    String toast() {
        return part(".toasts").lines().findFirst().orElseThrow();
    }

    private String part(String selector) {
        DomNode found = page.querySelector(selector);
        return Objects.requireNonNull(found, () -> "no " + selector + " on " + page.getUrl())
                .asNormalizedText();
    }

    void open(String path) {
        page = load(() -> client.getPage(site.resolve(path).toString()));
    }

    /** Follows the first link with that text. */
    void follow(String text) {
        HtmlAnchor link = page.getAnchors().stream()
                .filter(anchor -> words(anchor).equals(text) || words(anchor).startsWith(text + ","))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link " + text + " on " + page.getUrl() + "\n" + text()));
        page = load(link::click);
    }

    /** Fills in the first field of that name. */
    void fill(String name, String value) {
        switch (page.querySelector("form input[name='" + name + "'], form textarea[name='" + name + "']")) {
            case HtmlInput input -> input.setValue(value);
            case HtmlTextArea area -> area.setText(value);
            case null, default -> throw new AssertionError("no field " + name + " on " + page.getUrl());
        }
    }

    /** Chooses a value: of a list, or the one of some round buttons. */
    void choose(String name, String value) {
        String list = "select[name='" + name + "']";
        String button = "input[type=radio][name='" + name + "'][value='" + value + "']";
        switch (page.querySelector(list + ", " + button)) {
            case HtmlSelect select -> select.setSelectedAttribute(value, true);
            case HtmlRadioButtonInput radio -> radio.setChecked(true);
            case null, default -> throw new AssertionError("no choice " + name + " on " + page.getUrl());
        }
    }

    /** Chooses a file to be sent. */
    void upload(String name, Path file) {
        if (!(page.querySelector("input[type=file][name='" + name + "']") instanceof HtmlFileInput input)) {
            throw new AssertionError("no file " + name + " on " + page.getUrl());
        }
        input.setFiles(file.toFile());
    }

    /** Ticks every box whose label says that. */
    void tick(String label) {
        List<HtmlCheckBoxInput> boxes = Stream.concat(
                        page.querySelectorAll("label").stream()
                                .filter(one -> one.asNormalizedText().contains(label))
                                .map(one -> (HtmlCheckBoxInput) one.querySelector("input")),
                        page.querySelectorAll("input[aria-label='" + label + "']").stream()
                                .map(HtmlCheckBoxInput.class::cast))
                .toList();
        if (boxes.isEmpty()) {
            throw new AssertionError("no box " + label + " on " + page.getUrl() + "\n" + text());
        }
        boxes.forEach(box -> box.setChecked(true));
    }

    /** Presses the button with that word, outside of dialogs that nobody opened. */
    void press(String word) {
        page = load(button(word)::click);
    }

    /** Reads the page of a job again and again until the job has ended, as its link does. */
    void awaitEnd() {
        await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> {
            page = load(() -> client.getPage(page.getUrl()));
            return page.querySelector("[data-live]") == null;
        });
    }

    /** Goes back to a page as it was, with its form. */
    void back(HtmlPage earlier) {
        page = earlier;
    }

    /** What a field of that name holds. */
    String value(String name) {
        return page.getForms().stream()
                .flatMap(form -> form.getInputsByName(name).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + name + " on " + page.getUrl()))
                .getValue();
    }

    /** What a file's link hands out. */
    byte[] download(String word) {
        HtmlAnchor link = page.getAnchors().stream()
                .filter(anchor -> words(anchor).equals(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no file " + word + " on " + page.getUrl()));
        try {
            Page file = client.getPage(page.getFullyQualifiedUrl(link.getHrefAttribute()));
            if (file.getWebResponse().getStatusCode() != 200) {
                throw new AssertionError(
                        word + " answered " + file.getWebResponse().getStatusCode());
            }
            return file.getWebResponse().getContentAsStream().readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The rows of the table with that caption, cells parted by a bar; what is folded is left out. */
    List<String> rows(String caption) {
        return table(caption).getBodies().stream()
                .flatMap(body -> body.getRows().stream())
                .filter(row -> !row.getAttribute("class").contains("sub"))
                .map(OperatorBrowser::cells)
                .toList();
    }

    /** The last row of that table, with the sums. */
    String sum(String caption) {
        return cells(
                Objects.requireNonNull(table(caption).getFooter()).getRows().getFirst());
    }

    private HtmlTable table(String caption) {
        return page.querySelectorAll("table").stream()
                .map(HtmlTable.class::cast)
                .filter(table -> caption.equals(table.getCaptionText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + caption + " on " + page.getUrl() + "\n" + text()));
    }

    private static String cells(HtmlTableRow row) {
        return row.getCells().stream().map(DomNode::asNormalizedText).collect(Collectors.joining(" | "));
    }

    private HtmlElement button(String word) {
        return page.querySelectorAll("button, input[type=submit]").stream()
                .map(HtmlElement.class::cast)
                .filter(button -> button.getEnclosingElement("dialog") == null)
                .filter(button -> word.equalsIgnoreCase(name(button)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + word + " on " + page.getUrl()));
    }

    private static String name(DomElement button) {
        return button instanceof HtmlButton ? button.asNormalizedText() : button.getAttribute("value");
    }

    private static String words(DomNode node) {
        return node.asNormalizedText().replaceAll("\\s+", " ").strip();
    }

    private interface Step {
        Page take() throws IOException;
    }

    private static HtmlPage load(Step step) {
        try {
            return (HtmlPage) step.take();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static HtmlPage blank() {
        try (WebClient empty = new WebClient()) {
            return load(() -> empty.getPage("about:blank"));
        }
    }

    @Override
    public void close() {
        client.close();
    }

    /** Browsers keep secure cookies on localhost without TLS; HtmlUnit does not know that. */
    private static final class LocalhostCookies extends CookieManager {

        private static final long serialVersionUID = 1;

        @Override
        public synchronized void addCookie(Cookie cookie) {
            super.addCookie(new Cookie(
                    cookie.getDomain(),
                    cookie.getName(),
                    cookie.getValue(),
                    cookie.getPath(),
                    cookie.getExpires(),
                    false,
                    cookie.isHttpOnly(),
                    cookie.getSameSite()));
        }
    }
}
