package io.leadledger.portal.readmodel.directory;

import static io.leadledger.portal.session.partner.PartnerPermission.ACCEPT_LEADS;
import static io.leadledger.portal.session.partner.PartnerPermission.DOWNLOAD_LEADS;
import static io.leadledger.portal.session.partner.PartnerPermission.EDIT_BILLING_ADDRESS;
import static io.leadledger.portal.session.partner.PartnerPermission.EDIT_CONTACT;
import static io.leadledger.portal.session.partner.PartnerPermission.VIEW_INVOICES;
import static io.leadledger.portal.session.partner.PartnerPermission.VIEW_LEADS;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.EventIds;
import io.leadledger.event.partner.PortalAccessEvent.PermissionsChanged;
import io.leadledger.event.partner.PortalAccessEvent.PortalAccessEnabled;
import io.leadledger.event.partner.PortalAccessEvent.PortalAccessRevoked;
import io.leadledger.event.partner.PortalPermissions;
import io.leadledger.event.partner.ProfileEditing;
import io.leadledger.id.PartnerId;
import io.leadledger.portal.session.partner.PartnerAccounts;
import io.leadledger.portal.session.partner.PartnerPermissions;
import io.leadledger.portal.testing.PortalTest;
import io.leadledger.portal.testing.Topics;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PortalAccessTest implements PortalTest {

    @Autowired
    PartnerAccounts accounts;

    @Autowired
    PartnerPermissions permissions;

    @Autowired
    Topics topics;

    private final String alpha = EventIds.next();
    private final UUID id = UUID.fromString(alpha);

    @Test
    @Tag("R-087")
    void a_partner_may_enter_while_its_access_is_on() {
        assertThat(accounts.mayEnter(id)).isFalse();

        topics.sayAndWait(List.of(new PortalAccessEnabled(new PartnerId(alpha), "jo@alpha.example")));
        assertThat(accounts.mayEnter(id)).isTrue();
        assertThat(accounts.mayEnter(UUID.randomUUID())).isFalse();
        assertThat(accounts.entering(List.of(alpha, EventIds.next()))).containsExactly(alpha);

        topics.sayAndWait(List.of(new PortalAccessRevoked(new PartnerId(alpha))));
        assertThat(accounts.mayEnter(id)).isFalse();
        assertThat(accounts.entering(List.of(alpha))).isEmpty();

        topics.sayAndWait(List.of(new PortalAccessEnabled(new PartnerId(alpha), "jo@alpha.example")));
        assertThat(accounts.mayEnter(id)).isTrue();
    }

    @Test
    @Tag("R-083")
    void permissions_are_those_last_published_and_the_usual_ones_until_then() {
        assertThat(permissions.of(id)).isEmpty();

        topics.sayAndWait(List.of(new PortalAccessEnabled(new PartnerId(alpha), "jo@alpha.example")));
        assertThat(permissions.of(id)).containsOnly(VIEW_LEADS, DOWNLOAD_LEADS, VIEW_INVOICES, EDIT_CONTACT);

        topics.sayAndWait(List.of(new PermissionsChanged(
                new PartnerId(alpha),
                new PortalPermissions(true, false, true, false, false, ProfileEditing.CONTACT_AND_BILLING_ADDRESS))));
        assertThat(permissions.of(id)).containsOnly(VIEW_LEADS, ACCEPT_LEADS, EDIT_CONTACT, EDIT_BILLING_ADDRESS);
    }
}
