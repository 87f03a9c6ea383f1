package io.leadledger.chassis.security;

import java.util.Collection;
import java.util.Set;

/** Finds entities by the keys people call them by; each service knows the entities from its own tables. */
@FunctionalInterface
public interface EntityKeys {

    /** Ids of the entities with these keys, whatever their case; a key that is nobody's adds nothing. */
    Set<String> idsOf(Collection<String> keys);
}
