package io.leadledger.invoice.finalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.event.EventIds;
import io.leadledger.event.Topic;
import io.leadledger.event.partner.EntityEvent.SellerLogoChanged;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.party.SellerLogo;
import io.leadledger.id.EntityId;
import io.leadledger.invoice.document.pdf.DrawnLogos;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import io.leadledger.invoice.testing.ReadToEnd;
import io.leadledger.text.Sha256;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A logo on documents: drafts have the one of now, what is final keeps its own. */
@Tag("R-003")
class LogosOnDocumentsTest implements InvoiceServiceTest {

    private static final byte[] GREEN = DrawnLogos.png(300, 100);
    private static final byte[] OTHER = DrawnLogos.png(100, 100);

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    JdbcClient jdbc;

    private String entity = "";
    private String partner = "";
    private List<String> leads = List.of();

    @BeforeEach
    void a_partner_with_leads() {
        entity = facts.germanEntity("e" + EventIds.next().substring(24));
        partner = facts.partner("alpha", "DE", "DE312905867", EInvoiceFormat.ZUGFERD);
        leads = facts.deliver(2, entity, partner, facts.assignment(entity, partner, "premium"), "25.00", "2026-01-10");
        ReadToEnd.of(Topic.DELIVERY, "ledger", jdbc);
        ReadToEnd.of(Topic.DELIVERY, "directory", jdbc);
    }

    @Test
    void a_draft_has_the_logo_of_now_and_another_one_is_no_drift() {
        change(GREEN);
        String draft = drafted();
        assertThat(logoOf(draft)).isEqualTo(Sha256.hex(GREEN));

        change(OTHER);

        assertThat(logoOf(draft)).isEqualTo(Sha256.hex(OTHER));
        assertThat(invoice(draft).get("drift").isNull()).isTrue();
        assertThat(api.makeFinal(draft).status()).isEqualTo(200);
    }

    @Test
    void what_is_final_keeps_its_logo_and_so_do_its_credit_notes() throws Exception {
        change(GREEN);
        String invoice = drafted();
        assertThat(api.makeFinal(invoice).status()).isEqualTo(200);
        byte[] pdf = pdf("invoices", invoice);

        change(null);
        facts.cancel(entity, partner, leads.subList(0, 1));
        await().until(() -> !api.creditNotes(entity).isEmpty());
        JsonNode note = api.creditNotes(entity).getFirst();

        assertThat(logoOf(invoice)).isEqualTo(Sha256.hex(GREEN));
        assertThat(pdf("invoices", invoice)).isEqualTo(pdf);
        assertThat(note.at("/seller/logoSha256").asString()).isEqualTo(Sha256.hex(GREEN));
        assertThat(widths(pdf)).containsExactly(300);
        assertThat(widths(pdf("credit-notes", note.get("creditNoteId").asString())))
                .containsExactly(300);
    }

    @Test
    void an_entity_without_a_logo_has_none_on_its_documents() throws Exception {
        change(GREEN);
        change(null);
        String invoice = drafted();
        assertThat(api.makeFinal(invoice).status()).isEqualTo(200);

        assertThat(invoice(invoice).at("/seller/logoSha256").isNull()).isTrue();
        assertThat(widths(pdf("invoices", invoice))).isEmpty();
    }

    @Test
    void many_documents_keep_one_picture_and_what_everybody_reads_has_none() {
        change(GREEN);
        change(OTHER);
        change(GREEN);

        assertThat(jdbc.sql("select count(*) from logo_picture where sha256 in (?, ?)")
                        .params(Sha256.hex(GREEN), Sha256.hex(OTHER))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc.sql(
                                "select body ->> 'logo' from known_fact where aggregate_id = ? and fact = 'SellerLogoChanged'")
                        .param(entity)
                        .query(String.class)
                        .single())
                .contains(Sha256.hex(GREEN))
                .hasSizeLessThan(200);
    }

    private void change(byte @Nullable [] png) {
        SellerLogo logo = png == null
                ? null
                : new SellerLogo(Sha256.hex(png), 300, 100, Base64.getEncoder().encodeToString(png));
        facts.say(new SellerLogoChanged(new EntityId(entity), logo));
        ReadToEnd.of(Topic.PARTNER, "directory", jdbc);
    }

    private String drafted() {
        api.generate(entity, "2026-01-01", "2026-02-01");
        return api.invoiceOf(entity, partner).get("invoiceId").asString();
    }

    private JsonNode invoice(String id) {
        return api.get("/api/v1/invoices/{i}", id).json();
    }

    private String logoOf(String invoice) {
        return invoice(invoice).at("/seller/logoSha256").asString();
    }

    private byte[] pdf(String kind, String id) {
        return api.get("/api/v1/" + kind + "/{id}/documents/pdf", id).bytes();
    }

    /** Of the pictures on the first page, in pixels. */
    private static List<Integer> widths(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            List<Integer> widths = new ArrayList<>();
            for (var name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    widths.add(resources.getXObject(name).getCOSObject().getInt("Width"));
                }
            }
            return widths;
        }
    }
}
