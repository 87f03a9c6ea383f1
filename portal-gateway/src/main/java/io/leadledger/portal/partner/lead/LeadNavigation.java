package io.leadledger.portal.partner.lead;

import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.shell.NavigationItem;
import io.leadledger.portal.session.partner.PartnerPermission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the portal's navigation leads to these pages. */
@Configuration
class LeadNavigation {

    @Bean
    NavigationItem leadNavigationItem() {
        return NavigationItem.ofPortal(10, "leads.title", Icon.INBOX, "/leads", PartnerPermission.VIEW_LEADS);
    }
}
