package io.leadledger.portal.operator.partnerlist;

import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.shell.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the console's navigation leads to the partners. */
@Configuration
class PartnerNavigation {

    @Bean
    NavigationItem partnerNavigationItem() {
        return NavigationItem.ofConsole(20, "console.partners", Icon.USERS, "/partners");
    }
}
