package io.leadledger.invoice.storm;

import io.leadledger.event.EventIds;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** One thread's share of the storm. */
final class Storm {

    /** What somebody asked for, and how it was answered. */
    record Answered(String what, int status, Duration took) {}

    private final Facts facts;
    private final InvoiceApi api;
    private final String entity;
    private final List<StormPartner> partners;
    private final SplittableRandom random;
    private final List<Answered> answered = new ArrayList<>();

    Storm(Facts facts, InvoiceApi api, String entity, List<StormPartner> partners, SplittableRandom random) {
        this.facts = facts;
        this.api = api;
        this.entity = entity;
        this.partners = partners;
        this.random = random;
    }

    List<Answered> until(long nanoTime) {
        while (System.nanoTime() < nanoTime) {
            StormPartner partner = partners.get(random.nextInt(partners.size()));
            switch (random.nextInt(8)) {
                case 0 -> facts.cancel(entity, partner.id(), List.of(anyLead(partner)));
                case 1 -> facts.say(partner.lead("2026-01-31"));
                default -> change(partner);
            }
        }
        return answered;
    }

    private String anyLead(StormPartner partner) {
        return partner.leads().get(random.nextInt(partner.leads().size()));
    }

    private void change(StormPartner partner) {
        JsonNode invoice = api.invoiceOf(entity, partner.id());
        if (invoice == null || invoice.get("state").asString().equals("DISCARDED")) {
            timed("generate", () -> generate(partner));
            return;
        }
        String id = invoice.get("invoiceId").asString();
        switch (random.nextInt(6)) {
            case 0, 1 ->
                timed(
                        "adjust",
                        () -> api.adjust(EventIds.next(), id, "%d.00".formatted(random.nextInt(9) - 4), "storm"));
            case 2 -> timed("recalculate", () -> api.recalculate(id));
            case 3 -> timed("discard", () -> api.discard(id));
            default -> timed("finalize", () -> api.makeFinal(id));
        }
    }

    private Answer generate(StormPartner partner) {
        Answer answer = api.post(
                "/api/v1/billing-runs",
                Map.of(
                        "entityId",
                        entity,
                        "from",
                        "2026-01-01",
                        "to",
                        "2026-02-01",
                        "partnerIds",
                        List.of(partner.id())));
        api.ended(api.jobId(answer));
        return answer;
    }

    private void timed(String what, Supplier<Answer> call) {
        long begin = System.nanoTime();
        int status = call.get().status();
        answered.add(new Answered(what, status, Duration.ofNanos(System.nanoTime() - begin)));
    }
}
