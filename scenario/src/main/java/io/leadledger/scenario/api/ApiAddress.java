package io.leadledger.scenario.api;

import java.net.URI;

/** Where the public API is. */
@FunctionalInterface
public interface ApiAddress {
    /** The address of a path that begins with {@code /api/v1/}. */
    URI of(String path);
}
