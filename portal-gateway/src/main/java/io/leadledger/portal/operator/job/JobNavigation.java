package io.leadledger.portal.operator.job;

import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.shell.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the console's navigation leads to work in bulk. */
@Configuration
class JobNavigation {

    @Bean
    NavigationItem jobNavigationItem() {
        return NavigationItem.ofConsole(40, "console.jobs", Icon.REFRESH, "/jobs");
    }
}
