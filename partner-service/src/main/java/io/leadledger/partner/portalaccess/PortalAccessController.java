package io.leadledger.partner.portalaccess;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.keycloak.PartnerLogins;
import io.leadledger.partner.partner.PartnerContacts;
import io.leadledger.partner.portalaccess.PortalAccessAnswer.Permissions;
import io.leadledger.partner.portalaccess.PortalAccessAnswer.Written;
import io.leadledger.partner.support.Answers;
import io.leadledger.partner.support.View.Versioned;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The access to the portal and its permissions over HTTP. */
@RestController
@RequestMapping("/api/v1/partners/{partnerId}")
class PortalAccessController {

    private final PortalAccesses accesses;
    private final PortalAccessChanges changes;
    private final PartnerContacts contacts;
    private final PartnerLogins logins;
    private final Clock clock;

    PortalAccessController(
            PortalAccesses accesses,
            PortalAccessChanges changes,
            PartnerContacts contacts,
            PartnerLogins logins,
            Clock clock) {
        this.accesses = accesses;
        this.changes = changes;
        this.contacts = contacts;
        this.logins = logins;
        this.clock = clock;
    }

    @GetMapping("/portal-access")
    @PreAuthorize("hasAuthority('partners:read')")
    ResponseEntity<PortalAccessAnswer> find(@PathVariable PartnerId partnerId) {
        contacts.of(partnerId);
        Versioned<PortalAccessState> present = accesses.present(partnerId);
        String login = present.state().loginEmail();
        return Answers.ok(
                present.version(),
                PortalAccessAnswer.of(present, login == null ? null : twoFactor(login), clock.instant()));
    }

    @PutMapping("/portal-access")
    @PreAuthorize("hasAuthority('partners:write')")
    ResponseEntity<Written> turn(
            @PathVariable PartnerId partnerId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody PortalAccessForm form) {
        return answer(changes.turn(partnerId, ifMatch, form));
    }

    @GetMapping("/permissions")
    @PreAuthorize("hasAuthority('partners:read')")
    ResponseEntity<Permissions> permissions(@PathVariable PartnerId partnerId) {
        contacts.of(partnerId);
        Versioned<PortalAccessState> present = accesses.present(partnerId);
        return Answers.ok(
                present.version(), new Permissions(partnerId, present.state().permissions(), present.version()));
    }

    @PutMapping("/permissions")
    @PreAuthorize("hasAuthority('partners:write')")
    ResponseEntity<Written> permit(
            @PathVariable PartnerId partnerId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody PermissionsForm form) {
        return answer(changes.permit(partnerId, ifMatch, form));
    }

    /** Not worth failing for. */
    private @Nullable Boolean twoFactor(String login) {
        try {
            return logins.twoFactor(login);
        } catch (RejectedException unavailable) {
            return null;
        }
    }

    private static ResponseEntity<Written> answer(Written written) {
        return Answers.ok(written.version(), written);
    }
}
