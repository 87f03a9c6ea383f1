package io.leadledger.portal.operator.settings;

import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.shell.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the console's navigation leads to the settings. */
@Configuration
class SettingsNavigation {

    @Bean
    NavigationItem settingsNavigationItem() {
        return NavigationItem.ofConsole(90, "console.settings", Icon.SETTINGS, "/settings");
    }
}
