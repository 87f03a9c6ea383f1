package io.leadledger.acceptance.sites;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.ScreenshotType;
import io.leadledger.quickstart.stack.Addresses;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person in front of a browser window, who notes whatever the browser complains about. */
final class Visitor implements AutoCloseable {

    private static final int GOOD_FOR_EYES = 80;

    private final URI site;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser browser, Addresses addresses, Look look, @Nullable String state) {
        site = addresses.gateway();
        context = browser.newContext(new NewContextOptions()
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.colours())
                .setLocale(look.locale())
                .setStorageState(state));
        page = context.newPage();
        page.onPageError(error -> complaints.add(page.url() + " script: " + error));
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())
                    && !message.text().startsWith("Failed to load resource")) {
                complaints.add(page.url() + " console: " + message.text());
            }
        });
        page.onRequest(request -> {
            URI asked = URI.create(request.url());
            if (!"data".equals(asked.getScheme())
                    && !Objects.equals(asked.getAuthority(), site.getAuthority())
                    && !Objects.equals(
                            asked.getAuthority(), addresses.keycloak().getAuthority())) {
                complaints.add(page.url() + " asked a third party: " + asked);
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 500) {
                complaints.add(response.status() + " " + response.url());
            }
        });
    }

    /** The window gets another size and the system other colours, while the page stays; the language stays too. */
    void changeTo(Look look) {
        page.setViewportSize(look.width(), look.height());
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(look.colours()));
        page.evaluate(
                "() => Promise.all(document.getAnimations().filter(change => change instanceof CSSTransition).map(change => change.finished.catch(() => {})))");
    }

    /** Opens a page of the sites and answers with its status. */
    int open(String path) {
        Response answer = page.navigate(site.resolve(path).toString());
        page.waitForLoadState();
        return answer == null ? 0 : answer.status();
    }

    /** Fills in the login page on which it stands. */
    void logIn(String user, String password) {
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill(password);
        page.locator("[type=submit]").click();
        page.waitForLoadState();
    }

    /** Waits until the page that it went to is there. */
    void arrive() {
        page.waitForLoadState();
    }

    /** Does something that leads to another page, and waits for it. */
    void goElsewhere(Runnable step) {
        page.waitForResponse(answer -> answer.request().isNavigationRequest() && answer.status() / 100 != 3, step);
        page.waitForLoadState();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link))
                .first()
                .click();
        page.waitForLoadState();
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    void fill(String label, String text) {
        page.getByLabel(label, new GetByLabelOptions().setExact(true)).fill(text);
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** Where it is now, without what stands before the path. */
    URI at() {
        return URI.create(page.url());
    }

    String heading() {
        return page.locator("h1").first().innerText();
    }

    /** Everything a person reads between head and foot. */
    String text() {
        return page.locator("#main").innerText();
    }

    String toast() {
        return page.locator(".toasts").innerText();
    }

    boolean isAtLoginOf(String realm) {
        return at().getPath().startsWith("/realms/" + realm + "/");
    }

    /** The addresses that the page's own links name, files apart. */
    List<String> links() {
        Object links = page.locator("a[href^='/']:not([download])")
                .evaluateAll("links => links.map(link => link.getAttribute('href'))");
        return ((List<?>) links).stream().map(Object::toString).toList();
    }

    /** What a request beside the page answers, with the cookies of this browser. */
    APIResponse request(String path, RequestOptions options) {
        return context.request()
                .fetch(site.resolve(path).toString(), options.setMaxRedirects(0).setFailOnStatusCode(false));
    }

    /** What axe finds against WCAG 2.2 AA, a line for each finding. */
    List<String> findings() {
        return Axe.findings(page);
    }

    /** What of it depends on colours alone. */
    List<String> findingsOfColours() {
        return Axe.findingsOfColours(page);
    }

    /** By how many pixels the page is wider than the window. */
    int overflow() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    void picture(Path file) {
        page.screenshot(new ScreenshotOptions()
                .setPath(file)
                .setType(ScreenshotType.JPEG)
                .setQuality(GOOD_FOR_EYES)
                .setFullPage(true));
    }

    List<String> complaints() {
        return complaints;
    }

    /** The complaints since it was last asked. */
    List<String> takeComplaints() {
        List<String> taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    String state() {
        return context.storageState();
    }

    @Override
    public void close() {
        context.close();
    }
}
