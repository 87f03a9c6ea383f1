package io.leadledger.portal.logo;

import static io.leadledger.portal.session.partner.PartnerPermission.VIEW_INVOICES;
import static io.leadledger.portal.session.partner.PartnerPermission.VIEW_LEADS;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.EventIds;
import io.leadledger.event.delivery.DeliveryEvent.DeliverySucceeded;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceFinalized;
import io.leadledger.event.partner.EntityEvent.SellerLogoChanged;
import io.leadledger.event.party.SellerLogo;
import io.leadledger.id.EntityId;
import io.leadledger.portal.testing.Facts;
import io.leadledger.portal.testing.Portal;
import io.leadledger.portaltesting.Browser;
import io.leadledger.text.Sha256;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Logos in the portal: a partner gets those of the entities it deals with, of now and of its documents. */
@Tag("R-003")
@Tag("R-080")
class LogoFilesTest {

    private static final String ENTITY = EventIds.next();
    private static final String OTHERS = EventIds.next();
    private static final String ALPHA = EventIds.next();
    private static final String STRANGER = EventIds.next();
    private static final DeliverySucceeded LEAD =
            Facts.delivery(ENTITY, ALPHA, "L-1", "2026-01-20T10:00:00Z", Map.of("name", "Anna"));

    private static Portal portal;
    private static Browser browser;

    @BeforeAll
    static void start() {
        portal = Portal.shared();
        portal.topics()
                .sayAndWait(
                        List.of(Facts.entity(ENTITY, Facts.FIELDS), Facts.seller(ENTITY)),
                        List.of(Facts.entity(OTHERS, Facts.FIELDS), Facts.seller(OTHERS)),
                        List.of(logo(OTHERS, "others")),
                        Facts.partner(ALPHA, "Alpha Solar"),
                        List.of(LEAD));
        browser = portal.login(ALPHA, VIEW_LEADS, VIEW_INVOICES);
    }

    @Test
    void the_portal_stands_under_the_sellers_logo_of_now() {
        portal.topics().sayAndWait(List.of(logo(ENTITY, "first"), logo(ENTITY, "second")));
        assertThat(browser.get("/partner/leads").body())
                .contains("<img class=\"logo\" src=\"" + address("second") + "\" alt=\"Nordlicht Leads GmbH\">");

        portal.topics().sayAndWait(List.of(logo(ENTITY, null)));
        assertThat(browser.get("/partner/leads").body())
                .doesNotContain("<img class=\"logo\"")
                .contains("Nordlicht Leads GmbH");
    }

    @Test
    void a_file_is_a_picture_and_nothing_else_and_is_kept_for_ever() {
        portal.topics().sayAndWait(List.of(logo(ENTITY, "kept")));

        HttpResponse<String> file = browser.get(address("kept"));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo("kept");
        Map<String, List<String>> headers = file.headers().map();
        assertThat(headers)
                .containsEntry("content-type", List.of("image/png"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("cache-control", List.of("max-age=31536000, private, immutable"))
                .hasEntrySatisfying(
                        "content-security-policy",
                        policy -> assertThat(policy.getFirst()).contains("default-src 'self'"));
        assertThat(headers).doesNotContainKeys("pragma", "expires");
    }

    @Test
    @Tag("R-088")
    void another_entitys_logo_is_answered_like_one_that_nobody_has() {
        portal.topics().sayAndWait(List.of(logo(ENTITY, "own")));

        assertThat(browser.get(address("own")).statusCode()).isEqualTo(200);
        assertThat(browser.get(address("others")).statusCode()).isEqualTo(404);
        assertThat(browser.get(address("nobodys")).statusCode()).isEqualTo(404);
        assertThat(browser.get(address("others")).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(portal.gateway().browser().get(address("own")).statusCode()).isEqualTo(302);
        assertThat(portal.login(STRANGER, VIEW_LEADS).get(address("own")).statusCode())
                .isEqualTo(404);
    }

    @Test
    @Tag("R-054")
    void a_document_shows_the_logo_it_was_issued_with() {
        InvoiceFinalized issued = Facts.invoice(ENTITY, ALPHA, EventIds.next(), "LOGO-2026-0001");
        InvoiceFinalized pictured = new InvoiceFinalized(
                issued.invoiceId(),
                issued.entityId(),
                issued.partnerId(),
                issued.header(),
                issued.seller().withLogo(sha256("issued")),
                issued.buyer(),
                issued.taxDecision(),
                issued.bill(),
                issued.hashes(),
                issued.by());
        portal.topics().sayAndWait(List.of(logo(ENTITY, "issued"), logo(ENTITY, "later")), List.of(pictured));
        browser = portal.login(ALPHA, VIEW_LEADS, VIEW_INVOICES);

        assertThat(browser.get("/partner/invoices/" + issued.invoiceId()).body())
                .contains("src=\"" + address("issued") + "\"")
                .contains("src=\"" + address("later") + "\"");
        assertThat(browser.get(address("issued")).body()).isEqualTo("issued");
    }

    /** Nobody here reads what is in the file, so a word does for a picture. */
    private static SellerLogoChanged logo(String entity, @Nullable String picture) {
        SellerLogo logo = picture == null
                ? null
                : new SellerLogo(
                        sha256(picture),
                        300,
                        100,
                        Base64.getEncoder().encodeToString(picture.getBytes(StandardCharsets.US_ASCII)));
        return new SellerLogoChanged(new EntityId(entity), logo);
    }

    private static String address(String picture) {
        return "/partner/logos/" + sha256(picture) + ".png";
    }

    private static String sha256(String picture) {
        return Sha256.hex(picture);
    }
}
