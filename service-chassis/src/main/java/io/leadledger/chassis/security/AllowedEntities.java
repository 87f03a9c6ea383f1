package io.leadledger.chassis.security;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.id.EntityId;
import io.leadledger.id.Id;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which entities the present caller may act for. The claim {@code entities} of an operator's token lists their
 * keys or ids; without it, and for the role {@code admin}, all are allowed. What belongs to another entity is not there
 * for the caller: every route asks here before it answers.
 */
public final class AllowedEntities {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final EntityKeys keys;

    public AllowedEntities(EntityKeys keys) {
        this.keys = keys;
    }

    /** Ids of the allowed entities, in their order; empty if nothing limits the caller. */
    public Optional<List<String>> limit() {
        return Caller.claimedEntities().map(this::ids);
    }

    /** The ids for SQL such as {@code :allowed::uuid[] is null or entity_id = any (:allowed::uuid[])}; null allows all. */
    public String @Nullable [] forSql() {
        return limit().map(ids -> ids.toArray(String[]::new)).orElse(null);
    }

    /** Whether the caller may act for the entity of that id. */
    public boolean mayAct(String entityId) {
        return limit().map(ids -> ids.contains(entityId)).orElse(true);
    }

    /** The id; throws {@link RejectedException} {@code not-found} if it is another entity's, or nobody's, to the caller. */
    public String require(String entityId) {
        return require(entityId, "entity", entityId);
    }

    /** The same for an id that has its type. */
    public EntityId require(EntityId entityId) {
        require(entityId.value());
        return entityId;
    }

    /** Refuses a filter by another entity as {@link #require(String)} does; nothing or a blank is no filter. */
    public void requireFilter(@Nullable String entityId) {
        if (entityId != null && !entityId.isBlank()) {
            require(entityId.strip());
        }
    }

    /**
     * The id of the entity that something belongs to.
     *
     * @param what the thing is, in a word
     * @param id of the thing, as the caller said it
     * @throws RejectedException {@code not-found}, in the words for a thing that is not there at all
     */
    public String require(String entityId, String what, String id) {
        if (!mayAct(entityId)) {
            throw new RejectedException(Rejection.notFound(what, id));
        }
        return entityId;
    }

    /** The same where the ids have their types. */
    public EntityId require(EntityId entityId, String what, Id id) {
        require(entityId.value(), what, id.value());
        return entityId;
    }

    private List<String> ids(List<String> claimed) {
        TreeSet<String> ids = new TreeSet<>();
        claimed.stream().filter(AllowedEntities::isId).forEach(ids::add);
        ids.addAll(
                keys.idsOf(claimed.stream().filter(one -> !isId(one)).distinct().toList()));
        return List.copyOf(ids);
    }

    private static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
