package io.leadledger.chassis.testing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who calls, in the order of the columns of the matrix of access. */
enum AccessVisitor {
    ADMIN("admin"),
    MEMBER("member"),
    LIMITED_MEMBER("limited member"),
    CLIENT("client"),
    CLIENT_WITHOUT("client without scope"),
    PARTNER("partner"),
    NOBODY("nobody");

    private static final List<String> SCOPES = List.of(
            "partners:read",
            "partners:write",
            "deliveries:read",
            "deliveries:write",
            "invoices:read",
            "invoices:write",
            "settings:write",
            "data-keys:read",
            "mails:send",
            "portal-invitations:redeem");

    private final String title;

    AccessVisitor(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The header {@code Authorization}, empty for none. */
    String token(String scope, String ownEntity, String partnerId) {
        return switch (this) {
            case ADMIN -> person("admin", Map.of());
            case MEMBER -> person("member", Map.of());
            case LIMITED_MEMBER -> person("member", Map.of("entities", List.of(ownEntity)));
            case CLIENT -> TokenIssuer.operators().bearer(scope);
            case CLIENT_WITHOUT ->
                TokenIssuer.operators()
                        .bearer(SCOPES.stream()
                                .filter(one -> !List.of(scope.split(" ", -1)).contains(one))
                                .toArray(String[]::new));
            case PARTNER -> TokenIssuer.partners().bearerOfPartner(partnerId);
            case NOBODY -> "";
        };
    }

    private static String person(String role, Map<String, Object> more) {
        Map<String, Object> claims = new java.util.HashMap<>(more);
        claims.put("realm_access", Map.of("roles", List.of(role)));
        claims.put("preferred_username", role);
        return TokenIssuer.operators().bearer(claims);
    }

    static Stream<AccessVisitor> all() {
        return Stream.of(values());
    }
}
