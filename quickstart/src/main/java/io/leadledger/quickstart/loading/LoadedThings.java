package io.leadledger.quickstart.loading;

import io.leadledger.quickstart.scenario.EntitySetup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What of a folder is in the services by now, by the folder's keys, with the versions that must reach the ledger. */
public final class LoadedThings {
    final Map<String, LoadedEntity> entities = new LinkedHashMap<>();
    final Map<String, String> partners = new LinkedHashMap<>();
    final Map<String, LoadedPlace> profiles = new LinkedHashMap<>();
    final Map<String, LoadedPlace> assignments = new LinkedHashMap<>();
    private final Map<String, Long> versions = new LinkedHashMap<>();
    private final Set<String> transactions = new LinkedHashSet<>();
    private final Set<String> cancelled = new LinkedHashSet<>();

    /** An entity in the services. */
    public record LoadedEntity(String id, EntitySetup setup) {}

    /** A profile or an assignment in an entity. */
    record LoadedPlace(String id, LoadedEntity entity) {}

    /** An aggregate at a version. */
    public record Version(String id, long version) {}

    /** An entity by its key. */
    public Optional<LoadedEntity> entity(String key) {
        return Optional.ofNullable(entities.get(key));
    }

    /** Keys of the partners in the order of the file. */
    public List<String> partnerKeys() {
        return List.copyOf(partners.keySet());
    }

    /** The transactions that the API acknowledged. */
    public List<String> transactions() {
        return List.copyOf(transactions);
    }

    /** The cancelled transactions that the API acknowledged. */
    public List<String> cancelledTransactions() {
        return List.copyOf(cancelled);
    }

    /** The aggregates of this run. */
    public List<Version> versions() {
        var list = new ArrayList<Version>();
        versions.forEach((id, version) -> list.add(new Version(id, version)));
        return list;
    }

    /** Whether nothing at all was loaded. */
    public boolean isEmpty() {
        return entities.isEmpty() && partners.isEmpty();
    }

    void saw(String id, long version) {
        versions.merge(id, version, Math::max);
    }

    void recorded(String transactionId) {
        transactions.add(transactionId);
    }

    /** Whether this is the first cancellation of the transaction in this run. */
    boolean cancelled(String transactionId) {
        return cancelled.add(transactionId);
    }
}
