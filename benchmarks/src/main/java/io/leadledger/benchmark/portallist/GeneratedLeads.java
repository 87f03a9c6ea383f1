package io.leadledger.benchmark.portallist;

import io.leadledger.benchmark.Skew;
import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.portal.partner.lead.query.SearchedWords;
import io.leadledger.portal.readmodel.lead.WrittenLead;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The leads of the workload, the same at every run: all partners' in the order of their arrival over 360 days, 4 % of them
 * cancelled, 0.2 % tests. Surnames are three of twenty syllables, first names two.
 */
final class GeneratedLeads {

    static final UUID LARGEST = partner(0);
    private static final long SEED = 20_250_101;
    private static final Instant BEGIN = Instant.parse("2025-01-01T00:00:00Z");
    private static final Duration SPAN = Duration.ofDays(360);
    private static final int BATCH = 2_000;
    private static final String[] SYLLABLES = {
        "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "we", "xi",
        "yo", "zu"
    };

    private final Random random = new Random(SEED);
    private final int leads;
    private final int partners;
    private @Nullable WrittenLead lastOfTheLargest;

    GeneratedLeads(int leads, int partners) {
        this.leads = leads;
        this.partners = partners;
    }

    /** Hands all leads on, in batches. */
    void writeTo(Consumer<List<WrittenLead>> writer) {
        int[] arrivals = Skew.arrivals(leads, partners, random);
        List<WrittenLead> batch = new ArrayList<>();
        for (int n = 0; n < leads; n++) {
            WrittenLead lead = lead(n, partner(arrivals[n]));
            batch.add(lead);
            if (lead.partnerId().equals(LARGEST)) {
                lastOfTheLargest = lead;
            }
            if (batch.size() == BATCH || n == leads - 1) {
                writer.accept(List.copyOf(batch));
                batch.clear();
            }
        }
    }

    /** Words with a known number of hits among the leads of the largest partner; asked for when all are written. */
    SearchedWords words() {
        WrittenLead lead = lastOfTheLargest;
        if (lead == null) {
            throw new IllegalStateException("expected leads of the largest partner, but none are written");
        }
        return new SearchedWords(lead.leadId(), lead.lastName(), lead.lastName().substring(0, 2), "Nobody");
    }

    private WrittenLead lead(int n, UUID partner) {
        Instant at = BEGIN.plus(SPAN.multipliedBy(n).dividedBy(leads));
        boolean test = random.nextInt(1_000) < 2;
        CancellationCause cancelled = test ? null : cause(random.nextInt(100));
        String id = "lead-%08d".formatted(n);
        return new WrittenLead(partner, id, at, test, cancelled, name(2), name(3));
    }

    private static @Nullable CancellationCause cause(int percent) {
        return switch (percent) {
            case 0 -> CancellationCause.PARTNER_REJECTION;
            case 1, 2 -> CancellationCause.RETURN_APPROVED;
            case 3 -> CancellationCause.OPERATOR_REFUND;
            default -> null;
        };
    }

    private String name(int syllables) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static UUID partner(int number) {
        return new UUID(0, number + 1L);
    }
}
