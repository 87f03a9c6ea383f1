package io.leadledger.portal.operator.home;

import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.shell.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the console's navigation leads to this page. */
@Configuration
class HomeNavigation {

    @Bean
    NavigationItem homeNavigationItem() {
        return NavigationItem.ofConsole(10, "console.home", Icon.HOME, "");
    }
}
