package io.leadledger.portal.console.partner;

import io.leadledger.api.Page;
import io.leadledger.event.partner.BillingDetails;
import io.leadledger.event.partner.PartnerDetails;
import io.leadledger.event.partner.PortalPermissions;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.portal.console.owning.Change;
import io.leadledger.portal.console.owning.OwningService;
import io.leadledger.portal.console.owning.OwningServices;
import io.leadledger.portal.console.owning.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Partner-service in the console's words. */
@Component
class Partners {

    /** A partner as it is now. */
    record PartnerAnswer(
            String partnerId,
            String externalId,
            PartnerDetails details,
            @Nullable BillingDetails billing,
            @Nullable Check vatIdCheck,
            @Nullable List<Warning> warnings,
            boolean active) {

        Optional<String> country() {
            return Optional.ofNullable(billing)
                    .map(known -> known.billingAddress().country());
        }
    }

    /** What the service took though it may be wrong. */
    record Warning(String field, String code, String message) {}

    /** Evidence on a VAT ID. */
    record Check(String vatId, VatIdStatus status, String source, Instant checkedAt) {}

    /** A partner's access to the portal. */
    record PortalAccess(
            boolean enabled,
            @Nullable String loginEmail,
            @Nullable Invitation invitation,
            @Nullable Boolean twoFactor,
            long version) {}

    /** What a partner may do in the portal. */
    record Permissions(PortalPermissions permissions, long version) {}

    /** How far the newest invitation got: OPEN, REDEEMED, EXPIRED, VOID. */
    record Invitation(Instant expiresAt, @Nullable Instant redeemedAt, String status) {}

    private final OwningService service;

    Partners(OwningServices services) {
        service = services.partner();
    }

    Page<PartnerAnswer> page(@Nullable String text, @Nullable Boolean active, int limit, @Nullable String cursor) {
        return service.page(
                Query.of("/api/v1/partners")
                        .with("q", text)
                        .with("active", active)
                        .with("limit", limit)
                        .with("cursor", cursor),
                PartnerAnswer.class);
    }

    /** How many there are. */
    long count(@Nullable String text, boolean active) {
        return page(text, active, 1, null).approximateTotal();
    }

    PartnerAnswer one(String partnerId) {
        return service.get(Query.of("/api/v1/partners/{id}", partnerId), PartnerAnswer.class);
    }

    PortalAccess access(String partnerId) {
        return service.get(accessOf(partnerId), PortalAccess.class);
    }

    /** Switches the access on or off; the login is the contact email unless another was chosen earlier. */
    void turn(String partnerId, boolean enabled, Change change) {
        service.put(accessOf(partnerId), change, Map.of("enabled", enabled), JsonNode.class);
    }

    Permissions permissions(String partnerId) {
        return service.get(permissionsOf(partnerId), Permissions.class);
    }

    void permit(String partnerId, PortalPermissions permissions, Change change) {
        service.put(permissionsOf(partnerId), change, permissions, JsonNode.class);
    }

    /** Mails a one-time link; answers to which login. */
    String invite(String partnerId, Change change) {
        return service.post(
                        Query.of("/api/v1/partners/{id}/portal-access/invitations", partnerId),
                        change,
                        null,
                        JsonNode.class)
                .path("loginEmail")
                .asString("");
    }

    private static Query permissionsOf(String partnerId) {
        return Query.of("/api/v1/partners/{id}/permissions", partnerId);
    }

    private static Query accessOf(String partnerId) {
        return Query.of("/api/v1/partners/{id}/portal-access", partnerId);
    }
}
