package io.leadledger.acceptance.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import io.leadledger.acceptance.Installation;
import io.leadledger.quickstart.api.Api;
import io.leadledger.quickstart.run.LocalApi;
import io.leadledger.quickstart.stack.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of both sites as a person meets it: no finding of axe, nothing wider than the window, no complaint of the
 * browser, no request to anybody else; with 50 rows, with errors and with dialogs open. Pictures of all of them are in
 * {@code acceptance/target/pictures}, for eyes.
 */
@Order(10)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private static final String APP = "/app/" + SitesFolder.ENTITY;
    private static final String NOBODY = "0199d5a0-0000-7000-8000-0000000000aa";

    private final Installation installation = Installation.shared();
    private final Path pictures = Path.of("target", "pictures");
    private final List<String> operatorsPages = new ArrayList<>();
    private final List<String> partnersPages = new ArrayList<>();
    private Stack stack;
    private Portal portal;
    private Chromium chromium;
    private Visitor operator;
    private Visitor partner;

    @BeforeAll
    void log_in_and_find_all_pages() throws IOException {
        stack = installation.running();
        SitesFolder.load(installation);
        draftsOfFebruary();
        Files.createDirectories(pictures);
        portal = new Portal(installation, "pages");
        chromium = new Chromium(stack.addresses());
        operator = chromium.visitor(Look.DESK);
        operator.open("/app");
        operator.logIn("operator", stack.secrets().operator());
        partner = chromium.visitor(Look.DESK);
        portal.enter(partner, SitesFolder.AURORA, "/partner");

        operatorsPages.addAll(new SiteMap(operator, "/app/(select-entity|" + SitesFolder.ENTITY + "($|[/?]).*)")
                .from(
                        APP + "/partners?q=aurora",
                        APP + "/invoices/month-end?period=2026-02",
                        APP,
                        "/app/select-entity"));
        partnersPages.addAll(new SiteMap(partner, "/partner($|[/?]).*").from("/partner/leads", "/partner/invoices"));
    }

    @AfterAll
    void leave() {
        chromium.close();
        portal.close();
    }

    @Test
    void the_pages_are_those_that_people_work_with() {
        assertThat(operatorsPages)
                .extracting(SiteMap::shape)
                .contains(
                        "/app/select-entity",
                        APP,
                        APP + "/partners",
                        APP + "/partners/{id}",
                        APP + "/invoices?status=all",
                        APP + "/invoices/{id}",
                        APP + "/invoices/{id}/lines/{n}",
                        APP + "/credit-notes/{id}");
        assertThat(partnersPages)
                .extracting(SiteMap::shape)
                .contains("/partner/leads", "/partner/leads/{id}", "/partner/invoices", "/partner/invoices/{id}");
        for (String list : List.of("/partners", "/invoices?status=draft")) {
            operator.open(APP + list);
            assertThat(operator.find("tbody tr").count()).as(list).isEqualTo(50);
        }
        partner.open("/partner/leads");
        assertThat(partner.find("tbody tr").count()).isEqualTo(50);
    }

    /** What axe finds depends on colours and layout: each of them once. */
    private static final Set<Look> READ_BY_AXE = Set.of(Look.DESK, Look.DESK.dark(), Look.DESK.width(390));

    static Stream<Look> looks() {
        return Stream.of(
                Look.DESK,
                Look.DESK.dark(),
                Look.DESK.width(820),
                Look.DESK.width(390),
                Look.DESK.width(390).dark().german());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void nothing_is_wrong_with_any_page_of_the_console(Look look) {
        List<String> wrong = read(look, operator, operatorsPages, "console");

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void nothing_is_wrong_with_any_page_of_the_portal(Look look) {
        List<String> wrong = read(look, partner, partnersPages, "portal");

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void nothing_is_wrong_with_errors_and_with_what_strangers_see(Look look) {
        List<String> wrong = new ArrayList<>();
        try (Visitor known = chromium.visitor(look, operator)) {
            wrong.addAll(error(known, look, "console-not-found", APP + "/invoices/" + NOBODY, 404));
            known.open(draft() + "/adjustments/new");
            known.find("input[name=amount]").fill("thirty");
            known.find("main form [type=submit]").last().click();
            await().until(() -> known.find("[aria-invalid=true]").count() > 0);
            wrong.addAll(look(known, look, "console-form-with-errors"));
        }
        try (Visitor known = chromium.visitor(look, partner)) {
            wrong.addAll(error(known, look, "portal-not-found", "/partner/leads/" + NOBODY, 404));
            known.open("/partner/leads?q=nobody+of+that+name");
            wrong.addAll(look(known, look, "portal-nothing-found"));
        }
        try (Visitor stranger = chromium.visitor(look)) {
            stranger.open("/app");
            wrong.addAll(look(stranger, look, "login-operators"));
            stranger.open("/partner");
            wrong.addAll(look(stranger, look, "login-partners"));
            stranger.logIn("nobody@aurora.example", "Wrong-Password-1");
            wrong.addAll(look(stranger, look, "login-refused"));
            wrong.addAll(error(stranger, look, "invitation-unknown", "/partner/invitation/" + "x".repeat(43), 404));
            wrong.addAll(stranger.complaints());
        }

        assertThat(wrong).isEmpty();
    }

    private List<String> read(Look look, Visitor known, List<String> pages, String site) {
        List<String> wrong = new ArrayList<>();
        try (Visitor visitor = chromium.visitor(look, known)) {
            for (String page : pages) {
                String name = site + SiteMap.shape(page).replaceAll("[^a-z0-9]+", "-");
                wrong.addAll(error(visitor, look, name, page, 200));
                Locator dialogs = visitor.find("a[data-dialog]:visible");
                if (dialogs.count() > 0) {
                    dialogs.first().click();
                    await().until(() -> visitor.find("dialog[open]").count() == 1);
                    wrong.addAll(look(visitor, look, name + "-dialog"));
                }
            }
            wrong.addAll(visitor.complaints());
        }
        return wrong;
    }

    private List<String> error(Visitor visitor, Look look, String name, String page, int status) {
        int answer = visitor.open(page);
        List<String> wrong = look(visitor, look, name);
        if (answer != status) {
            wrong.add(page + " answered " + answer);
        }
        return wrong;
    }

    private List<String> look(Visitor visitor, Look look, String name) {
        List<String> wrong = new ArrayList<>(READ_BY_AXE.contains(look) ? visitor.findings() : List.of());
        int overflow = visitor.overflow();
        if (overflow > 0) {
            wrong.add("%s is %d pixels wider than the window".formatted(visitor.at(), overflow));
        }
        visitor.picture(pictures.resolve(name + "-" + look + ".png"));
        return wrong.stream().map(line -> look + " " + line).collect(Collectors.toList());
    }

    private String draft() {
        return operatorsPages.stream()
                .filter(page -> SiteMap.shape(page).endsWith("/invoices/{id}/adjustments/new"))
                .findFirst()
                .map(page -> page.replaceFirst("/adjustments/new.*", ""))
                .orElseThrow(() -> new AssertionError("no draft among " + operatorsPages));
    }

    /** Something to decide on: leads of February, and drafts of them. */
    private void draftsOfFebruary() {
        try (Api api = LocalApi.open(stack.addresses(), stack.secrets())) {
            String entity = api.get("/api/v1/entities?externalId=" + SitesFolder.ENTITY)
                    .orFail("find the entity")
                    .at("/items/0/entityId")
                    .asString();
            Map<String, Object> period = Map.of("entityId", entity, "from", "2026-02-01", "to", "2026-03-01");
            await().until(() -> api.post("/api/v1/billing-runs", period)
                            .orFail("generate")
                            .path("waiting")
                            .asInt()
                    == 0);
        }
    }
}
