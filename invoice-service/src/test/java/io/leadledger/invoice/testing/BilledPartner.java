package io.leadledger.invoice.testing;

import io.leadledger.event.EventIds;
import io.leadledger.event.party.EInvoiceFormat;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** A partner in Germany with one assignment, and what its story needs: leads that arrive, drafts, invoices. */
public final class BilledPartner {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final Facts facts;
    private final InvoiceApi api;
    private final String entity;
    private final String id;
    private final String assignment;

    private BilledPartner(Facts facts, InvoiceApi api, String entity) {
        this.facts = facts;
        this.api = api;
        this.entity = entity;
        this.id = facts.partner("alpha", "DE", "DE312905867", EInvoiceFormat.ZUGFERD);
        this.assignment = facts.assignment(entity, id, "premium");
    }

    /** Of an entity of its own. */
    public static BilledPartner alone(Facts facts, InvoiceApi api) {
        return of(facts, api, facts.germanEntity("e" + EventIds.next().substring(24)));
    }

    /** Of that entity, once both have arrived. */
    public static BilledPartner of(Facts facts, InvoiceApi api, String entity) {
        BilledPartner partner = new BilledPartner(facts, api, entity);
        partner.arrived(List.of(), List.of(), List.of(entity, partner.id, partner.assignment));
        return partner;
    }

    public String entity() {
        return entity;
    }

    public String id() {
        return id;
    }

    public String assignment() {
        return assignment;
    }

    /** That many leads at 25.00 that have arrived; their transaction ids. */
    public List<String> delivered(int leads, String day) {
        List<String> ids = facts.deliver(leads, entity, id, assignment, "25.00", day);
        arrived(ids, List.of(), List.of());
        return ids;
    }

    public void cancelled(List<String> transactions) {
        facts.cancel(entity, id, transactions);
        arrived(List.of(), transactions, List.of());
    }

    /** January's draft; its id. */
    public String drafted() {
        api.generate(entity, "2026-01-01", "2026-02-01");
        return api.invoiceOf(entity, id).get("invoiceId").asString();
    }

    /** Waits until all of it is in the ledger. */
    public void arrived(List<String> transactions, List<String> cancelled, List<String> aggregates) {
        Awaitility.await().atMost(LONG).until(() -> complete(api, transactions, cancelled, aggregates));
    }

    /** Waits until leads and what is known of entities, partners and assignments are in the ledger. */
    static void await(InvoiceApi api, List<String> transactions, List<String> aggregates) {
        Awaitility.await().atMost(LONG).until(() -> complete(api, transactions, List.of(), aggregates));
    }

    private static boolean complete(
            InvoiceApi api, List<String> transactions, List<String> cancelled, List<String> aggregates) {
        JsonNode arrivals = api.post(
                        "/api/v1/ledger/arrivals",
                        Map.of(
                                "transactionIds",
                                transactions,
                                "cancelledTransactionIds",
                                cancelled,
                                "aggregates",
                                aggregates.stream()
                                        .map(one -> Map.of("id", one, "version", 0))
                                        .toList()))
                .json();
        return arrivals.get("complete").asBoolean();
    }
}
