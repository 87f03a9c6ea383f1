package io.leadledger.portal.partner.document;

import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.shell.NavigationItem;
import io.leadledger.portal.session.partner.PartnerPermission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the portal's navigation leads to these pages. */
@Configuration
class DocumentNavigation {

    @Bean
    NavigationItem documentNavigationItem() {
        return NavigationItem.ofPortal(
                20, "invoices.title", Icon.FILE_INVOICE, "/invoices", PartnerPermission.VIEW_INVOICES);
    }
}
