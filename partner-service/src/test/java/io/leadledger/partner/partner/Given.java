package io.leadledger.partner.partner;

import io.leadledger.api.partner.partner.PartnerForm;
import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Decision.Accepted;
import io.leadledger.chassis.decision.Decision.Rejected;
import io.leadledger.chassis.input.Understood;
import io.leadledger.event.EventJson;
import io.leadledger.event.partner.PartnerEvent;
import io.leadledger.id.PartnerId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What partner tests begin with, and how they read decisions. */
final class Given {

    static final PartnerId P1 = new PartnerId("p1");

    static final Instant NOW = Instant.parse("2026-01-03T09:14:00Z");

    static final String ALPHA = """
            {"externalId": "alpha",
             "details": {"displayName": "Alpha Solar", "contactEmail": "office@alpha.example"},
             "billing": {"billingAddress": {"street": "Allee 1", "postcode": "20457", "city": "Hamburg", "country": "DE"},
                         "vatId": "DE312905867", "paymentTermsDays": 14, "currency": "EUR",
                         "lineGranularity": "PER_LEAD", "eInvoiceFormat": "ZUGFERD"}}
            """;

    private Given() {}

    static Decision<PartnerEvent> registered(String body) {
        return decided(registering(body), null);
    }

    static Understood<PartnerCommand> registering(String body) {
        return PartnerReader.register(P1, json(body, PartnerForm.class));
    }

    /** What becomes of what was read out of a request. */
    static Decision<PartnerEvent> decided(Understood<PartnerCommand> asked, @Nullable PartnerState state) {
        return asked.decide(command -> PartnerRules.decide(command, state, NOW));
    }

    /** The partner Alpha as registered, with billing data. */
    static PartnerState alpha() {
        PartnerState state = null;
        for (PartnerEvent event : events(registered(ALPHA))) {
            state = PartnerRules.evolve(state, event);
        }
        return Objects.requireNonNull(state);
    }

    static PartnerState after(PartnerState state, List<PartnerEvent> events) {
        PartnerState now = state;
        for (PartnerEvent event : events) {
            now = PartnerRules.evolve(now, event);
        }
        return now;
    }

    static List<PartnerEvent> events(Decision<PartnerEvent> decision) {
        return ((Accepted<PartnerEvent>) decision).events();
    }

    static Map<String, String> rejections(Decision<PartnerEvent> decision) {
        Map<String, String> codes = new TreeMap<>();
        ((Rejected<PartnerEvent>) decision)
                .reasons()
                .forEach(reason -> codes.put(String.valueOf(reason.field()), reason.code()));
        return codes;
    }

    static <T> T json(String body, Class<T> type) {
        return EventJson.mapper().readValue(body, type);
    }
}
