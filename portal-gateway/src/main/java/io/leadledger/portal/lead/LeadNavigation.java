package io.leadledger.portal.lead;

import io.leadledger.portal.session.Realm;
import io.leadledger.portal.session.partner.PartnerPermission;
import io.leadledger.portal.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the portal's navigation leads to these pages. */
@Configuration
class LeadNavigation {

    @Bean
    NavigationItem leadNavigationItem() {
        return new NavigationItem(
                Realm.PARTNERS, 10, "leads.title", "inbox", "/partner/leads", PartnerPermission.VIEW_LEADS);
    }
}
