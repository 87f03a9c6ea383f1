package io.leadledger.portal.operator.invoicelist;

import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.shell.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the console's navigation leads to invoices, credit notes and the leads behind them. */
@Configuration
class InvoiceNavigation {

    @Bean
    NavigationItem invoiceNavigationItem() {
        return NavigationItem.ofConsole(30, "console.invoices", Icon.FILE_INVOICE, "/invoices")
                .including("/credit-notes/", "/transactions/");
    }
}
