package io.leadledger.chassis.testing;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A request that stands for a route in the matrix of access.
 *
 * @param route method and path pattern, as the service maps it
 * @param whose whose thing it is about
 * @param scope what an API client needs for it; several, with blanks between, where each is enough
 * @param request made anew for every caller, so that versions and keys are fresh
 * @param shows what an answer of 200 has in it if the thing is shown; absent where nothing is listed
 * @param saying what tells it from the route's other requests, where their content decides; absent where it does not
 */
public record AccessSample(
        String route,
        Whose whose,
        String scope,
        Supplier<Request> request,
        @Nullable String shows,
        @Nullable String saying) {

    public AccessSample(String route, Whose whose, String scope, Supplier<Request> request, @Nullable String shows) {
        this(route, whose, scope, request, shows, null);
    }

    /** Whose thing. */
    public enum Whose {
        /** Of the entity that the limited member may act for. */
        OWN,
        /** Of another entity. */
        FOREIGN,
        /** Of the operator as a whole. */
        NOBODYS
    }

    /**
     * What is sent; the method is the route's.
     *
     * @param path with its query, from {@code /api} on
     */
    public record Request(
            String path,
            Map<String, String> headers,
            @Nullable String body) {

        public static Request of(String path) {
            return new Request(path, Map.of(), null);
        }

        public static Request of(String path, String body) {
            return new Request(path, Map.of(), body);
        }

        /** An update of what was seen at that version. */
        public static Request update(String path, long version, String body) {
            return new Request(path, Map.of("If-Match", "\"" + version + "\""), body);
        }
    }

    String method() {
        return route.substring(0, route.indexOf(' '));
    }

    String row() {
        return route + (saying == null ? "" : ", " + saying) + " | "
                + whose.name().toLowerCase(java.util.Locale.ROOT);
    }
}
