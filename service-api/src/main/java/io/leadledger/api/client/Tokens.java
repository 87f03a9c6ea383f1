package io.leadledger.api.client;

/** Where the token of a call comes from: from whoever makes the present request, or from a client's own credentials. */
@FunctionalInterface
public interface Tokens {

    /** The bearer token to call with. */
    String value();

    /** Told that a service does not take a token; says whether there may be another that is worth one more try. */
    default boolean refused(String token) {
        return false;
    }
}
