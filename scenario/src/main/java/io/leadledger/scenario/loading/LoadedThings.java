package io.leadledger.scenario.loading;

import io.leadledger.id.AssignmentId;
import io.leadledger.id.Id;
import io.leadledger.id.ProfileId;
import io.leadledger.id.TransactionId;
import io.leadledger.scenario.setup.EntitySetup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What of a folder is in the services by now, by the folder's keys, with the versions that must reach the ledger. */
public final class LoadedThings {
    private final Map<String, LoadedEntity> entities = new LinkedHashMap<>();
    private final Map<String, String> partners = new LinkedHashMap<>();
    private final Map<String, LoadedPlace<ProfileId>> profiles = new LinkedHashMap<>();
    private final Map<String, LoadedPlace<AssignmentId>> assignments = new LinkedHashMap<>();
    private final Map<String, Long> versions = new LinkedHashMap<>();
    private final Set<TransactionId> transactions = new LinkedHashSet<>();
    private final Set<TransactionId> cancelled = new LinkedHashSet<>();

    /** An entity in the services, which know its currency where the folder does not say it. */
    public record LoadedEntity(String id, String currency, EntitySetup setup) {}

    /** A profile or an assignment in an entity. */
    public record LoadedPlace<I extends Id>(I id, LoadedEntity entity) {}

    /** An aggregate at a version. */
    public record Version(String id, long version) {}

    /** An entity by its key. */
    public Optional<LoadedEntity> entity(String key) {
        return Optional.ofNullable(entities.get(key));
    }

    /** Keys of the entities in the order of the file. */
    public List<String> entityKeys() {
        return List.copyOf(entities.keySet());
    }

    /** The id of a partner by its key. */
    public Optional<String> partner(String key) {
        return Optional.ofNullable(partners.get(key));
    }

    /** Keys of the partners in the order of the file. */
    public List<String> partnerKeys() {
        return List.copyOf(partners.keySet());
    }

    /** A profile by its key. */
    public Optional<LoadedPlace<ProfileId>> profile(String key) {
        return Optional.ofNullable(profiles.get(key));
    }

    /** Keys of the profiles in the order of the file. */
    public List<String> profileKeys() {
        return List.copyOf(profiles.keySet());
    }

    /** An assignment by its key. */
    public Optional<LoadedPlace<AssignmentId>> assignment(String key) {
        return Optional.ofNullable(assignments.get(key));
    }

    /** The transactions that the API acknowledged. */
    public List<TransactionId> transactions() {
        return List.copyOf(transactions);
    }

    /** The cancelled transactions that the API acknowledged. */
    public List<TransactionId> cancelledTransactions() {
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

    /** An entity is there. */
    public void loaded(LoadedEntity entity) {
        entities.put(entity.setup().key(), entity);
    }

    /** A partner is there. */
    public void loadedPartner(String key, String id) {
        partners.put(key, id);
    }

    /** A profile is there. */
    public void loadedProfile(String key, LoadedPlace<ProfileId> profile) {
        profiles.put(key, profile);
    }

    /** An assignment is there. */
    public void loadedAssignment(String key, LoadedPlace<AssignmentId> assignment) {
        assignments.put(key, assignment);
    }

    /** An aggregate is at this version. */
    public void saw(String id, long version) {
        versions.merge(id, version, Math::max);
    }

    /** A transaction is recorded. */
    public void recorded(TransactionId transactionId) {
        transactions.add(transactionId);
    }

    /** Whether this is the first cancellation of the transaction in this run. */
    public boolean cancelled(TransactionId transactionId) {
        return cancelled.add(transactionId);
    }
}
