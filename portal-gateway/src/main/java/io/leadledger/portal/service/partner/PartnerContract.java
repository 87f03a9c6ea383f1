package io.leadledger.portal.service.partner;

import io.leadledger.api.client.OwnToken;
import io.leadledger.api.client.ServiceClient;
import io.leadledger.api.client.Timeouts;
import io.leadledger.api.partner.activity.ActivityApi;
import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.api.partner.invitation.InvitationApi;
import io.leadledger.api.partner.invitation.RedemptionApi;
import io.leadledger.api.partner.note.NotesApi;
import io.leadledger.api.partner.partner.PartnerApi;
import io.leadledger.api.partner.portalaccess.PortalAccessApi;
import io.leadledger.api.partner.smtp.SmtpApi;
import io.leadledger.api.partner.vatid.VatIdCheckApi;
import io.leadledger.portal.api.Services;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What pages ask partner-service. */
@Configuration
class PartnerContract {

    @Bean
    EntityApi entityCalls(@Qualifier("partnerService") ServiceClient service) {
        return service.client(EntityApi.class);
    }

    @Bean
    PartnerApi partnerCalls(@Qualifier("partnerService") ServiceClient service) {
        return service.client(PartnerApi.class);
    }

    @Bean
    PortalAccessApi portalAccessCalls(@Qualifier("partnerService") ServiceClient service) {
        return service.client(PortalAccessApi.class);
    }

    @Bean
    SmtpApi smtpCalls(@Qualifier("partnerService") ServiceClient service) {
        return service.client(SmtpApi.class);
    }

    @Bean
    NotesApi notesCalls(@Qualifier("partnerService") ServiceClient service) {
        return service.client(NotesApi.class);
    }

    @Bean
    ActivityApi activityCalls(@Qualifier("partnerService") ServiceClient service) {
        return service.client(ActivityApi.class);
    }

    @Bean
    InvitationApi invitationCalls(@Qualifier("partnerService") ServiceClient service) {
        return service.client(InvitationApi.class);
    }

    @Bean
    VatIdCheckApi vatIdCheckCalls(@Qualifier("partnerService") ServiceClient service) {
        return service.client(VatIdCheckApi.class);
    }

    /** Asked with our own token: whoever holds a link has no login yet. */
    @Bean
    RedemptionApi redemptionCalls(Services services, OwnToken own) {
        return new ServiceClient("partner-service", services.partner(), Timeouts.USUAL, own)
                .client(RedemptionApi.class);
    }
}
