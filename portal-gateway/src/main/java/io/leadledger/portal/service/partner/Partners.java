package io.leadledger.portal.service.partner;

import io.leadledger.api.Page;
import io.leadledger.event.partner.BillingDetails;
import io.leadledger.event.partner.PartnerDetails;
import io.leadledger.event.partner.PortalPermissions;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.service.OwningService;
import io.leadledger.portal.service.OwningServices;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Partner-service in the console's words. */
@Component
public class Partners {

    /** A partner as it is now. */
    public record PartnerAnswer(
            String partnerId,
            String externalId,
            PartnerDetails details,
            @Nullable BillingDetails billing,
            @Nullable Check vatIdCheck,
            @Nullable List<Warning> warnings,
            boolean active) {

        public Optional<String> country() {
            return Optional.ofNullable(billing)
                    .map(known -> known.billingAddress().country());
        }
    }

    /** What the service took though it may be wrong. */
    public record Warning(String field, String code, String message) {}

    /** Evidence on a VAT ID. */
    public record Check(String vatId, VatIdStatus status, String source, Instant checkedAt) {}

    /** A partner's access to the portal. */
    public record PortalAccess(
            boolean enabled,
            @Nullable String loginEmail,
            @Nullable Invitation invitation,
            @Nullable Boolean twoFactor,
            long version) {}

    /** What a partner may do in the portal. */
    public record Permissions(PortalPermissions permissions, long version) {}

    /** How far the newest invitation got: OPEN, REDEEMED, EXPIRED, VOID. */
    public record Invitation(Instant expiresAt, @Nullable Instant redeemedAt, String status) {}

    private final OwningService service;

    Partners(OwningServices services) {
        service = services.partner();
    }

    public Page<PartnerAnswer> page(
            @Nullable String text, @Nullable Boolean active, int limit, @Nullable String cursor) {
        return service.page(
                Query.of("/api/v1/partners")
                        .with("q", text)
                        .with("active", active)
                        .with("limit", limit)
                        .with("cursor", cursor),
                PartnerAnswer.class);
    }

    /** How many there are. */
    public long count(@Nullable String text, boolean active) {
        return page(text, active, 1, null).approximateTotal();
    }

    public PartnerAnswer one(String partnerId) {
        return service.get(Query.of("/api/v1/partners/{id}", partnerId), PartnerAnswer.class);
    }

    public PortalAccess access(String partnerId) {
        return service.get(accessOf(partnerId), PortalAccess.class);
    }

    /** Switches the access on or off; the login is the contact email unless another was chosen earlier. */
    public void turn(String partnerId, boolean enabled, Change change) {
        service.put(accessOf(partnerId), change, Map.of("enabled", enabled), JsonNode.class);
    }

    public Permissions permissions(String partnerId) {
        return service.get(permissionsOf(partnerId), Permissions.class);
    }

    public void permit(String partnerId, PortalPermissions permissions, Change change) {
        service.put(permissionsOf(partnerId), change, permissions, JsonNode.class);
    }

    /** Mails a one-time link; answers to which login. */
    public String invite(String partnerId, Change change) {
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
