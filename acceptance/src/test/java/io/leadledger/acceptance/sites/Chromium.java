package io.leadledger.acceptance.sites;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import io.leadledger.quickstart.stack.Addresses;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Chromium at {@code CHROMIUM}, or the one without windows where Debian puts it: it takes a good third less CPU than the
 * whole browser without a head.
 */
final class Chromium implements AutoCloseable {

    private final Addresses addresses;
    private final Playwright playwright = playwright();
    private final Browser browser = launch(playwright);

    Chromium(Addresses addresses) {
        this.addresses = addresses;
    }

    static Playwright playwright() {
        return Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(
                                Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium-headless-shell")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Somebody with a browser of its own, that knows nothing yet. */
    Visitor visitor(Look look) {
        return visitor(look, null);
    }

    /** @param login the {@link Visitor#state} of somebody who is logged in */
    Visitor visitor(Look look, @Nullable String login) {
        return new Visitor(browser, addresses, look, login);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
