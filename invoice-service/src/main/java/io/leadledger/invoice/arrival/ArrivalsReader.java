package io.leadledger.invoice.arrival;

import io.leadledger.api.invoice.ledger.ArrivalsForm;
import io.leadledger.api.invoice.ledger.ArrivalsForm.Aggregate;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Lists;
import io.leadledger.chassis.input.Parsed;
import io.leadledger.chassis.input.Texts;
import io.leadledger.id.TransactionId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads whose arrival somebody asks about. */
final class ArrivalsReader {

    private static final int MOST = 5_000;

    /** In small letters, as they are stored. */
    private static final Lists.Items<TransactionId> TRANSACTIONS =
            new Lists.Items<>(MOST, text -> Parsed.fit(new TransactionId(text.toLowerCase(Locale.ROOT))));

    /** @param aggregates the version that has to be here at least, by id */
    record Question(Set<TransactionId> transactions, Set<TransactionId> cancelled, Map<String, Long> aggregates) {}

    private ArrivalsReader() {}

    /** @throws io.leadledger.chassis.decision.RejectedException with everything that was not understood */
    static Question read(ArrivalsForm form) {
        Findings found = new Findings();
        Set<TransactionId> transactions = ids(found, "transactionIds", form.transactionIds());
        Set<TransactionId> cancelled = ids(found, "cancelledTransactionIds", form.cancelledTransactionIds());
        Map<String, Long> aggregates = aggregates(found, form.aggregates());
        found.throwIfAny();
        return new Question(transactions, cancelled, aggregates);
    }

    private static Set<TransactionId> ids(Findings found, String field, @Nullable List<@Nullable String> sent) {
        found.said(field, sent);
        return Set.copyOf(Lists.of(found, field, sent, TRANSACTIONS));
    }

    private static Map<String, Long> aggregates(Findings found, @Nullable List<@Nullable Aggregate> sent) {
        Map<String, Long> versions = new HashMap<>();
        if (found.said("aggregates", sent) == null || sent == null) {
            return versions;
        }
        List<@Nullable Aggregate> few = Lists.fewEnough(found, "aggregates", sent, MOST);
        for (int i = 0; i < few.size(); i++) {
            Aggregate one = found.said("aggregates[" + i + ']', few.get(i));
            if (one != null) {
                String id = found.in("aggregates", i).required("id", one.id(), Texts::line);
                Long version = found.in("aggregates", i).said("version", one.version());
                if (id != null && version != null) {
                    versions.merge(id, version, Math::max);
                }
            }
        }
        return versions;
    }
}
