package io.leadledger.invoice.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.api.invoice.sending.SendingState;
import io.leadledger.api.partner.mail.MailForm;
import io.leadledger.event.partner.PartnerEvent.BillingDetailsChanged;
import io.leadledger.event.partner.PartnerEvent.PartnerDetailsChanged;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.party.PartnerDetails;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownPartner;
import io.leadledger.invoice.mailing.Sendings.Tried;
import io.leadledger.invoice.mailing.Sendings.Wish;
import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.HeldPoint;
import io.leadledger.invoice.testing.InjectedFailures;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import io.leadledger.invoice.testing.RecordingMails;
import io.leadledger.text.Sha256;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Mails with documents, on a real database; what partner-service does with them, its own tests say. */
@Tag("R-057")
class SendingDocumentsTest implements InvoiceServiceTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Map<String, Boolean> ONCE = Map.of();
    private static final Map<String, Boolean> AGAIN = Map.of("again", true);
    private static final Address ADDRESS = new Address("Sonnenallee 210", "12059", "Musterstadt", "DE");

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    RecordingMails mails;

    @Autowired
    InjectedFailures points;

    @Autowired
    SendDocument sendDocument;

    @Autowired
    SendingTable table;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Sendings sendings;

    @Autowired
    TransactionTemplate transaction;

    /** @param path of the document */
    private record Issued(BilledPartner partner, String id, String number, String path) {}

    @Test
    void an_invoice_goes_out_with_its_stored_bytes_and_everybody_is_told_when_to_whom_and_by_whom() {
        Issued invoice = invoice(BilledPartner.alone(facts, api));

        Answer asked = api.post(invoice.path() + "/sendings", ONCE);

        assertThat(asked.status()).as(asked.json().toString()).isEqualTo(202);
        JsonNode sent = ended(invoice, "SENT");
        assertThat(sent.get("recipients").toString()).isEqualTo("[\"billing@alpha.example\"]");
        assertThat(sent.at("/tries/0/accepted/0").asString()).isEqualTo("billing@alpha.example");
        assertThat(sent.get("queuedBy").asString()).isEqualTo("test-client");
        MailForm mail = only(invoice);
        assertThat(mail.messageId()).isEqualTo(sent.get("messageId").asString()).endsWith("@portal.nordlicht.example");
        assertThat(mail.subject()).isEqualTo("Rechnung " + invoice.number() + " von Nordlicht Leads GmbH");
        assertThat(mail.senderName() + ' ' + mail.replyTo())
                .isEqualTo("Nordlicht Leads GmbH rechnung@nordlicht-leads.example");
        assertThat(mail.text())
                .contains("Guten Tag alpha GmbH", "29,75 EUR", "01.01.–31.01.2026")
                .contains("https://portal.nordlicht.example/partner/invoices/" + invoice.id())
                .doesNotContain("{");
        assertThat(mail.attachments()).hasSize(1);
        assertThat(hashOf(mail, 0)).isEqualTo(stored(invoice, "pdf"));
        JsonNode told = api.get(invoice.path() + "/history").json().get(0);
        assertThat(told.get("type").asString()).isEqualTo("InvoiceSent");
        assertThat(told.at("/mail/recipients/0").asString()).isEqualTo("billing@alpha.example");
    }

    @Test
    void what_was_sent_is_sent_again_only_by_somebody_who_says_so_and_then_as_another_mail() {
        Issued invoice = sent(BilledPartner.alone(facts, api));

        Answer twice = api.post(invoice.path() + "/sendings", ONCE);
        assertThat(twice.json().at("/errors/0/code").asString()).isEqualTo("already-sent");
        assertThat(mails.with(invoice.number())).hasSize(1);

        assertThat(api.post(invoice.path() + "/sendings", AGAIN).status()).isEqualTo(202);
        await().atMost(LONG).until(() -> mails.with(invoice.number()).size() == 2);
        ended(invoice, "SENT");
        assertThat(mails.with(invoice.number())).extracting(MailForm::messageId).doesNotHaveDuplicates();
        assertThat(facts(invoice)).isEqualTo(2);
    }

    @Test
    @Tag("J12")
    void cut_off_between_the_mail_server_and_the_record_it_is_recorded_once_and_repeated_as_the_same_mail() {
        Issued invoice = invoice(BilledPartner.alone(facts, api));
        points.onceAt("mail.after-hand-over", () -> {
            throw new IllegalStateException("the service dies");
        });

        api.post(invoice.path() + "/sendings", ONCE);

        ended(invoice, "SENT");
        assertThat(mails.with(invoice.number())).hasSize(2);
        assertThat(mails.with(invoice.number()))
                .extracting(MailForm::messageId)
                .containsOnly(only(invoice).messageId());
        assertThat(facts(invoice)).isEqualTo(1);
    }

    @Test
    void a_mail_server_that_is_down_is_tried_again_and_the_reason_is_visible_meanwhile() {
        Issued invoice = invoice(BilledPartner.alone(facts, api));
        mails.refuse(invoice.number(), 409, "mail-server-unreachable");
        mails.silent(invoice.number());

        api.post(invoice.path() + "/sendings", ONCE);
        JsonNode waiting = awaitTries(invoice, 1);
        assertThat(waiting.get("state").asString()).isEqualTo("QUEUED");
        assertThat(waiting.at("/tries/0/code").asString()).isEqualTo("mail-server-unreachable");
        assertThat(waiting.at("/tries/0/message").asString()).isEqualTo("it said no");
        assertThat(waiting.get("nextTryAt").isNull()).isFalse();
        await("it is tried again by itself").atMost(LONG).until(() -> waitsForItsNextTry(invoice));

        api.post(invoice.path() + "/sendings", ONCE);
        assertThat(awaitTries(invoice, 2).at("/tries/0/code").asString()).isEqualTo("mail-service-silent");

        api.post(invoice.path() + "/sendings", ONCE);
        JsonNode sent = ended(invoice, "SENT");
        assertThat(sent.get("tries")).hasSize(3);
        assertThat(sent.get("messageId")).isEqualTo(waiting.get("messageId"));
        assertThat(mails.with(invoice.number())).hasSize(1);
    }

    @Test
    @Tag("R-005")
    void without_a_mail_server_it_fails_with_that_reason_and_is_the_same_mail_when_it_is_sent_again() {
        Issued invoice = invoice(BilledPartner.alone(facts, api));
        mails.refuse(invoice.number(), 409, "no-smtp-settings");

        api.post(invoice.path() + "/sendings", ONCE);
        JsonNode failed = ended(invoice, "FAILED");
        assertThat(failed.at("/tries/0/code").asString()).isEqualTo("no-smtp-settings");
        assertThat(facts(invoice)).isZero();

        api.post(invoice.path() + "/sendings", ONCE);
        JsonNode sent = ended(invoice, "SENT");
        assertThat(sent.get("messageId")).isEqualTo(failed.get("messageId"));
        assertThat(sent.get("tries")).hasSize(2);
        assertThat(facts(invoice)).isEqualTo(1);
    }

    @Test
    void nobody_tries_a_mail_that_another_is_trying() {
        Issued invoice = invoice(BilledPartner.alone(facts, api));
        try (HeldPoint held = HeldPoint.at(points, "mail.before-hand-over", 1)) {
            api.post(invoice.path() + "/sendings", ONCE);
            held.awaitReached();

            assertThat(sendDocument.attempt(table.of(invoice.id()).getFirst().errand()))
                    .contains(Duration.ofSeconds(5));
            assertThat(mails.with(invoice.number())).isEmpty();
        }
        ended(invoice, "SENT");
        assertThat(mails.with(invoice.number())).hasSize(1);
        assertThat(sendDocument.attempt(table.of(invoice.id()).getFirst().errand()))
                .isEmpty();
        assertThat(mails.with(invoice.number())).hasSize(1);
    }

    @Test
    void whom_another_overtakes_while_it_waits_is_told_that_it_is_under_way() {
        Issued invoice = invoice(BilledPartner.alone(facts, api));
        CompletableFuture<Tried> overtaken = transaction.execute(status -> {
            table.lockTries(invoice.id());
            CompletableFuture<Tried> waiting = CompletableFuture.supplyAsync(
                    () -> sendings.sendNow(new Wish(invoice.id(), null, false, "somebody")),
                    Thread::startVirtualThread);
            await().pollInSameThread().atMost(LONG).until(this::waitsForALock);
            assertThat(api.post(invoice.path() + "/sendings", ONCE).status()).isEqualTo(202);
            return waiting;
        });

        assertThat(Objects.requireNonNull(overtaken).join())
                .extracting(Tried::state, Tried::code)
                .containsExactly(SendingState.QUEUED, "taken-over");
        ended(invoice, "SENT");
        assertThat(mails.with(invoice.number())).hasSize(1);
    }

    @Test
    void an_xrechnung_goes_out_in_english_with_its_xml() {
        BilledPartner partner = BilledPartner.alone(facts, api);
        known(partner, "en", "office@alpha.example", EInvoiceFormat.XRECHNUNG);
        Issued invoice = sent(partner);

        MailForm mail = only(invoice);
        assertThat(mail.to()).containsExactly("office@alpha.example");
        assertThat(mail.subject()).isEqualTo("Invoice " + invoice.number() + " from Nordlicht Leads GmbH");
        assertThat(mail.text()).contains("Dear alpha GmbH", "EUR 29.75", "1–31 Jan 2026");
        assertThat(mail.attachments())
                .extracting(MailForm.AttachmentForm::name)
                .containsExactly(invoice.number() + ".pdf", invoice.number() + ".xml");
        assertThat(hashOf(mail, 0)).isEqualTo(stored(invoice, "pdf"));
        assertThat(hashOf(mail, 1)).isEqualTo(stored(invoice, "xml"));
    }

    @Test
    void a_partner_without_an_address_is_told_before_anything_is_tried() {
        BilledPartner partner = BilledPartner.alone(facts, api);
        Issued invoice = invoice(partner);
        known(partner, "de", null, EInvoiceFormat.ZUGFERD);

        Answer asked = await().atMost(LONG)
                .until(() -> api.get(invoice.path() + "/sendings/preview"), answer -> answer.status() == 422);

        assertThat(asked.json().at("/errors/0/code").asString()).isEqualTo("no-recipient");
        assertThat(api.post(invoice.path() + "/sendings", ONCE).status()).isEqualTo(422);
        assertThat(api.get(invoice.path() + "/sendings").json()).isEmpty();
    }

    @Test
    void a_copy_that_goes_out_while_the_partners_own_address_is_refused_is_no_invoice_sent() {
        BilledPartner partner = BilledPartner.alone(facts, api);
        Issued invoice = invoice(partner);
        mailedTo(partner, "gone@alpha.example", "tax@adviser.example");

        api.post(invoice.path() + "/sendings", ONCE);

        JsonNode failed = ended(invoice, "FAILED");
        assertThat(failed.at("/tries/0/code").asString()).isEqualTo("recipients-refused");
        assertThat(failed.at("/tries/0/accepted").toString()).isEqualTo("[\"tax@adviser.example\"]");
        assertThat(failed.at("/tries/0/refused/0").properties().toString())
                .isEqualTo("[address=\"gone@alpha.example\", said=\"550 no such user\"]");
        assertThat(facts(invoice)).isZero();

        mailedTo(partner, "gone@alpha.example, office@alpha.example", null);
        api.post(invoice.path() + "/sendings", ONCE);

        JsonNode sent = ended(invoice, "SENT");
        assertThat(sent.at("/tries/0/accepted").toString()).isEqualTo("[\"office@alpha.example\"]");
        assertThat(sent.at("/tries/0/refused/0/address").asString()).isEqualTo("gone@alpha.example");
        assertThat(facts(invoice)).isEqualTo(1);
    }

    @Test
    @Tag("R-060")
    void a_credit_note_goes_out_too_and_names_its_invoice() {
        BilledPartner partner = BilledPartner.alone(facts, api);
        List<String> leads = partner.delivered(2, "2026-01-10");
        Issued invoice = issued(partner, partner.drafted());
        partner.cancelled(leads.subList(0, 1));
        JsonNode note = await().atMost(LONG)
                .until(() -> api.creditNotes(partner.entity()), notes -> !notes.isEmpty())
                .getFirst();
        Issued credit = new Issued(
                partner,
                note.get("creditNoteId").asString(),
                note.get("number").asString(),
                "/api/v1/credit-notes/" + note.get("creditNoteId").asString());

        JsonNode preview = api.get(credit.path() + "/sendings/preview").json();
        api.post(credit.path() + "/sendings", ONCE);

        ended(credit, "SENT");
        MailForm mail = only(credit);
        assertThat(mail.subject())
                .isEqualTo(preview.get("subject").asString())
                .isEqualTo("Rechnungskorrektur " + credit.number() + " von Nordlicht Leads GmbH");
        assertThat(mail.text()).isEqualTo(preview.get("text").asString()).contains(invoice.number());
        assertThat(hashOf(mail, 0)).isEqualTo(stored(credit, "pdf"));
        assertThat(facts(credit)).isEqualTo(1);
    }

    private void mailedTo(BilledPartner partner, String emails, @Nullable String copies) {
        PartnerId id = new PartnerId(partner.id());
        BillingDetails billing = new BillingDetails(
                ADDRESS, "DE312905867", null, null, null, null, EInvoiceFormat.ZUGFERD, null, null, emails, copies);
        facts.say(new BillingDetailsChanged(id, billing));
        awaitKnown(id, known -> billing.equals(known.billing()));
    }

    private void known(BilledPartner partner, String language, @Nullable String email, EInvoiceFormat format) {
        PartnerId id = new PartnerId(partner.id());
        PartnerDetails details = new PartnerDetails("alpha", "alpha GmbH", null, email, null, ADDRESS, null, language);
        BillingDetails billing =
                new BillingDetails(ADDRESS, "DE312905867", null, null, null, null, format, "04011000-12345-03");
        facts.say(new PartnerDetailsChanged(id, details), new BillingDetailsChanged(id, billing));
        awaitKnown(id, known -> details.equals(known.details()) && billing.equals(known.billing()));
    }

    private void awaitKnown(PartnerId id, Predicate<KnownPartner> as) {
        await().atMost(LONG).until(() -> as.test(directory.partners(List.of(id)).get(id)));
    }

    private Issued sent(BilledPartner partner) {
        Issued invoice = invoice(partner);
        assertThat(api.post(invoice.path() + "/sendings", ONCE).status()).isEqualTo(202);
        ended(invoice, "SENT");
        return invoice;
    }

    private Issued invoice(BilledPartner partner) {
        partner.delivered(1, "2026-01-10");
        return issued(partner, partner.drafted());
    }

    private Issued issued(BilledPartner partner, String draft) {
        assertThat(api.makeFinal(draft).status()).isEqualTo(200);
        String path = "/api/v1/invoices/" + draft;
        return new Issued(partner, draft, api.get(path).json().get("number").asString(), path);
    }

    private JsonNode ended(Issued document, String state) {
        return await().atMost(LONG)
                .until(
                        () -> latest(document),
                        one -> one.get("state").asString().equals(state));
    }

    private JsonNode awaitTries(Issued document, int tries) {
        return await().atMost(LONG)
                .until(() -> latest(document), one -> one.get("tries").size() == tries);
    }

    /** Whether db-scheduler has it for later, and nobody has to ask. */
    private boolean waitsForItsNextTry(Issued document) {
        return jdbc.sql("""
                        select exists (select from errand where task_name = 'send-document' and task_instance = ? and not picked
                            and execution_time > now() + interval '5 seconds')
                        """)
                .param(table.of(document.id()).getFirst().errand())
                .query(Boolean.class)
                .single();
    }

    private boolean waitsForALock() {
        return jdbc.sql("select exists (select from pg_locks where locktype = 'advisory' and not granted)")
                .query(Boolean.class)
                .single();
    }

    private JsonNode latest(Issued document) {
        return api.get(document.path() + "/sendings").json().get(0);
    }

    private MailForm only(Issued document) {
        return mails.with(document.number()).getFirst();
    }

    private String stored(Issued document, String file) {
        return Sha256.hex(api.get(document.path() + "/documents/" + file).bytes());
    }

    private static String hashOf(MailForm mail, int attachment) {
        return Sha256.hex(
                Base64.getDecoder().decode(mail.attachments().get(attachment).content()));
    }

    private long facts(Issued document) {
        return jdbc.sql("""
                        select count(*) from domain_event where aggregate_identifier = ?
                            and (payload_type like '%InvoiceSent' or payload_type like '%CreditNoteSent')
                        """).param(document.id()).query(Long.class).single();
    }
}
