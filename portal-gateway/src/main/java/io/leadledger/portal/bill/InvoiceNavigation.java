package io.leadledger.portal.bill;

import io.leadledger.portal.session.Realm;
import io.leadledger.portal.session.partner.PartnerPermission;
import io.leadledger.portal.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the portal's navigation leads to these pages. */
@Configuration
class InvoiceNavigation {

    @Bean
    NavigationItem invoiceNavigationItem() {
        return new NavigationItem(
                Realm.PARTNERS,
                20,
                "invoices.title",
                "file-invoice",
                "/partner/invoices",
                PartnerPermission.VIEW_INVOICES);
    }
}
