package io.leadledger.partner.portalaccess;

import io.leadledger.api.IfMatch;
import io.leadledger.api.partner.portalaccess.PermissionsForm;
import io.leadledger.api.partner.portalaccess.PortalAccessAnswer;
import io.leadledger.api.partner.portalaccess.PortalAccessApi;
import io.leadledger.api.partner.portalaccess.PortalAccessForm;
import io.leadledger.api.partner.portalaccess.PortalAccessWritten;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.partner.PartnerContacts;
import io.leadledger.partner.support.View.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** The access to the portal and its permissions over HTTP. */
@RestController
class PortalAccessController implements PortalAccessApi {

    private static final String READ = "hasAuthority('partners:read')";
    private static final String WRITE = "hasAuthority('partners:write')";

    private final PortalAccesses accesses;
    private final PortalAccessChanges changes;
    private final PartnerContacts contacts;
    private final PortalAccessAnswers answers;

    PortalAccessController(
            PortalAccesses accesses,
            PortalAccessChanges changes,
            PartnerContacts contacts,
            PortalAccessAnswers answers) {
        this.accesses = accesses;
        this.changes = changes;
        this.contacts = contacts;
        this.answers = answers;
    }

    @Override
    @PreAuthorize(READ)
    public PortalAccessAnswer find(PartnerId partnerId) {
        contacts.of(partnerId);
        return answers.of(accesses.present(partnerId));
    }

    @Override
    @PreAuthorize(WRITE)
    public PortalAccessWritten turn(PartnerId partnerId, @Nullable IfMatch seen, PortalAccessForm form) {
        return changes.turn(partnerId, seen, form);
    }

    @Override
    @PreAuthorize(READ)
    public PortalAccessAnswer.Permissions permissions(PartnerId partnerId) {
        contacts.of(partnerId);
        Versioned<PortalAccessState> present = accesses.present(partnerId);
        return new PortalAccessAnswer.Permissions(partnerId, present.state().permissions(), present.version());
    }

    @Override
    @PreAuthorize(WRITE)
    public PortalAccessWritten permit(PartnerId partnerId, @Nullable IfMatch seen, PermissionsForm form) {
        return changes.permit(partnerId, seen, form);
    }
}
