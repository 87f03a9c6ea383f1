package io.leadledger.portal.partner.document;

import static io.leadledger.portal.session.partner.PartnerPermission.VIEW_INVOICES;
import static io.leadledger.portal.session.partner.PartnerPermission.VIEW_LEADS;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.EventIds;
import io.leadledger.event.delivery.DeliveryEvent.DeliverySucceeded;
import io.leadledger.event.invoice.CreditNoteEvent.CreditNoteIssued;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceFinalized;
import io.leadledger.portal.testing.Facts;
import io.leadledger.portal.testing.Portal;
import io.leadledger.portaltesting.Browser;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The invoice pages as a partner sees them, without JavaScript. */
@Tag("R-085")
class DocumentPagesTest {

    private static final String ENTITY = EventIds.next();
    private static final String ALPHA = EventIds.next();
    private static final String DRAFT = EventIds.next();
    private static final DeliverySucceeded LEAD =
            Facts.delivery(ENTITY, ALPHA, "L-1", "2026-01-20T10:00:00Z", Map.of("name", "Anna"));
    private static final InvoiceFinalized INVOICE = Facts.invoice(ENTITY, ALPHA, EventIds.next(), "LEADS-2026-0001");
    private static final CreditNoteIssued CREDIT_NOTE =
            Facts.creditNote(INVOICE, EventIds.next(), "LEADS-C-2026-0001", LEAD);

    private static Portal portal;
    private static Browser browser;

    @BeforeAll
    static void start() {
        portal = Portal.shared();
        portal.topics()
                .sayAndWait(
                        List.of(Facts.entity(ENTITY, Facts.FIELDS), Facts.seller(ENTITY)),
                        Facts.partner(ALPHA, "Alpha Solar"),
                        List.of(LEAD),
                        List.of(
                                Facts.draft(ENTITY, ALPHA, DRAFT),
                                Facts.billed(ALPHA, INVOICE.invoiceId().value(), LEAD),
                                INVOICE,
                                CREDIT_NOTE));
        browser = portal.login(ALPHA, VIEW_LEADS, VIEW_INVOICES);
    }

    @Test
    void the_list_has_invoices_and_credit_notes_with_what_is_left_to_pay() {
        String page = browser.get("/partner/invoices").body();

        assertThat(page)
                .contains("LEADS-2026-0001", "LEADS-C-2026-0001", "1–31 Jan 2026", "2,112.25 EUR", "−29.75 EUR")
                .contains("2,082.50 EUR", "To be paid: 2,082.50 EUR", "16 Feb 2026");
        assertThat(browser.get("/partner/invoices?tab=credit-notes").body())
                .contains("LEADS-C-2026-0001")
                .doesNotContain("/partner/invoices/" + INVOICE.invoiceId());
        assertThat(browser.get("/partner/invoices?tab=overdue").body()).contains("LEADS-2026-0001");
        assertThat(browser.get("/partner/invoices?tab=open").body()).contains("No documents here");
    }

    @Test
    void a_draft_is_not_there() {
        assertThat(browser.get("/partner/invoices").body()).doesNotContain(DRAFT);
        assertThat(browser.get("/partner/invoices/" + DRAFT).statusCode()).isEqualTo(404);
        assertThat(browser.get("/partner/invoices/" + DRAFT + "/pdf").statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/partner/invoices/" + INVOICE.invoiceId()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_invoice_is_shown_as_it_was_issued_in_its_own_language() {
        String page = browser.get("/partner/invoices/" + INVOICE.invoiceId()).body();

        assertThat(page)
                .contains("Nordlicht Leads GmbH", "DE284177305", "Alpha Solar GmbH", "DE89 3704 0044 0532 0130 00")
                .contains("Rechnung LEADS-2026-0001", "950,00", "855,00", "1.775,00", "337,25", "2.112,25")
                .contains("Abzug", "disputed lead", "Rechnungsnummer", "Gesamtbetrag")
                .contains("What is left to pay", "2,112.25", "−29.75", "2,082.50")
                .contains("/partner/invoices/" + CREDIT_NOTE.creditNoteId())
                .contains("/partner/leads?document=" + INVOICE.invoiceId() + "&amp;line=1");
    }

    /** Nor does the PDF: our mark is not the seller's. */
    @Test
    @Tag("R-003")
    void where_the_seller_has_no_logo_its_name_stands_alone() {
        String page = browser.get("/partner/invoices/" + INVOICE.invoiceId()).body();

        String paper = page.substring(page.indexOf("<article class=\"paper\""), page.indexOf("</article>"));
        assertThat(paper)
                .contains("<div class=\"paper-top\"><div><b>Nordlicht Leads GmbH</b></div></div>")
                .doesNotContain("<svg", "<img");
        assertThat(page).contains("#mark");
    }

    @Test
    void a_credit_note_leads_to_its_invoice() {
        assertThat(browser.get("/partner/invoices/" + CREDIT_NOTE.creditNoteId())
                        .body())
                .contains(
                        "Credit note LEADS-C-2026-0001",
                        "Corrects invoice",
                        "/partner/invoices/" + INVOICE.invoiceId(),
                        "29,75");
    }

    @Test
    void files_are_fetched_with_the_partners_own_token_and_passed_on_as_they_are() {
        HttpResponse<String> pdf = browser.get("/partner/invoices/" + INVOICE.invoiceId() + "/pdf");
        HttpResponse<String> xml = browser.get("/partner/invoices/" + CREDIT_NOTE.creditNoteId() + "/xml");

        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.body()).isEqualTo("file of /api/v1/invoices/" + INVOICE.invoiceId() + "/documents/pdf");
        assertThat(pdf.headers().map())
                .containsEntry("content-type", List.of("application/pdf"))
                .containsEntry("content-disposition", List.of("attachment; filename=\"LEADS-2026-0001.pdf\""))
                .containsEntry("etag", List.of("\"hash-of-the-file\""))
                .containsEntry(
                        "content-length", List.of(Integer.toString(pdf.body().length())));
        assertThat(pdf.headers().allValues("set-cookie")).noneMatch(cookie -> cookie.contains("passed-on"));
        assertThat(xml.body())
                .isEqualTo("file of /api/v1/credit-notes/" + CREDIT_NOTE.creditNoteId() + "/documents/xml");
        assertThat(portal.invoiceFiles().asked()).isNotEmpty().allMatch(asked -> asked.contains(" Bearer access-"));
        assertThat(portal.gateway().audited().getFirst()).startsWith("DOWNLOAD invoice-xml partners");
    }

    @Test
    @Tag("R-077")
    void what_the_official_rules_said_is_one_of_the_files() {
        String page = "/partner/invoices/" + INVOICE.invoiceId();

        HttpResponse<String> report = browser.get(page + "/validation-report");

        assertThat(browser.get(page).body())
                .contains("href=\"" + page + "/validation-report\"")
                .containsPattern("Official rules</dt>\\s*<dd[^>]*>passed");
        assertThat(browser.get("/partner/invoices/" + CREDIT_NOTE.creditNoteId())
                        .body())
                .doesNotContain("/validation-report");
        assertThat(report.body())
                .isEqualTo("file of /api/v1/invoices/" + INVOICE.invoiceId() + "/documents/validation-report");
        assertThat(report.headers().firstValue("content-disposition"))
                .hasValue("attachment; filename=\"LEADS-2026-0001-validation.json\"");
        assertThat(portal.gateway().audited().getFirst()).startsWith("DOWNLOAD invoice-validation-report partners");
    }

    @Test
    @Tag("R-083")
    void without_the_permission_there_is_no_way_to_invoices() {
        Browser blind = portal.login(EventIds.next(), VIEW_LEADS);

        assertThat(blind.get("/partner/leads").body()).doesNotContain("href=\"/partner/invoices\"");
        for (String path : List.of(
                "",
                "/" + INVOICE.invoiceId(),
                "/" + INVOICE.invoiceId() + "/pdf",
                "/" + INVOICE.invoiceId() + "/validation-report")) {
            assertThat(blind.get("/partner/invoices" + path).statusCode()).isEqualTo(403);
        }
        assertThat(browser.get("/partner/leads").body()).contains("href=\"/partner/invoices\"");
    }
}
