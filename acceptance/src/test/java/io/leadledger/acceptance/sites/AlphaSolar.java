package io.leadledger.acceptance.sites;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.acceptance.Installation;
import io.leadledger.api.delivery.cancellation.CancellationApi;
import io.leadledger.api.delivery.cancellation.CancellationResults;
import io.leadledger.api.delivery.cancellation.CancellationRow;
import io.leadledger.api.delivery.cancellation.CancellationsForm;
import io.leadledger.api.delivery.delivery.DeliveriesForm;
import io.leadledger.api.delivery.delivery.DeliveryApi;
import io.leadledger.api.delivery.delivery.DeliveryRow;
import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.creditnote.CreditNoteApi;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.invoice.InvoiceApi;
import io.leadledger.id.EntityId;
import io.leadledger.scenario.api.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The partner Alpha Solar of {@code examples/january}: its leads come and go, its documents are looked at. */
final class AlphaSolar {

    private final Api api;
    private final EntityId entity;

    AlphaSolar(Api api, EntityId entity) {
        this.api = api;
        this.entity = entity;
    }

    /** Delivery ids of its premium leads that January's folder does not cancel. */
    static List<String> uncancelledPremium() throws IOException {
        List<String> cancelled =
                Files.readAllLines(Installation.checkout("examples/january/cancellations.csv")).stream()
                        .map(row -> row.split(",")[0])
                        .toList();
        return Files.readAllLines(Installation.checkout("examples/january/deliveries.csv")).stream()
                .map(row -> row.split(","))
                .filter(row -> row[1].equals("alpha-premium") && !cancelled.contains(row[0]))
                .map(row -> row[0])
                .toList();
    }

    /** Revokes the automation behind a delivery. */
    void revoke(String delivery) {
        CancellationRow row = new CancellationRow(delivery, null, Instant.now().toString(), "AUTOMATION_REVOKED", null);
        CancellationResults results =
                api.client(CancellationApi.class).cancelAll(new CancellationsForm(entity.value(), List.of(row)));
        assertThat(results.rejected()).as(results.toString()).isZero();
    }

    /** Delivers a premium lead of that id, after {@code by-hand-}. */
    void deliver(String lead, String at) {
        DeliveryRow row = new DeliveryRow(
                "by-hand-" + lead,
                "alpha-premium",
                null,
                "by-hand-" + lead,
                at,
                null,
                Map.of("name", "Jana Petersen", "email", lead + "@jana.example"));
        api.client(DeliveryApi.class).record(new DeliveriesForm(entity.value(), null, row));
    }

    /** Its invoice of the month that begins then. */
    InvoiceAnswer invoice(LocalDate from) {
        InvoiceApi invoices = api.client(InvoiceApi.class);
        return invoices.list(entity, from, from.plusMonths(1), null, null, null, null, null, 50, null).items().stream()
                .filter(one -> one.partnerExternalId().equals("alpha"))
                .findFirst()
                .map(one -> invoices.find(one.invoiceId()))
                .orElseThrow();
    }

    /** The credit notes that correct it. */
    List<CreditNoteAnswer> notes(InvoiceAnswer invoice) {
        return api.client(CreditNoteApi.class)
                .list(entity, invoice.invoiceId(), null, null, null, null, 50, null)
                .items();
    }
}
