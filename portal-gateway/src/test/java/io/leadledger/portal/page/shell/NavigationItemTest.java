package io.leadledger.portal.page.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.portal.page.Icon;
import org.junit.jupiter.api.Test;

class NavigationItemTest {

    private final NavigationItem home = NavigationItem.ofConsole(10, "home", Icon.HOME, "");
    private final NavigationItem invoices = NavigationItem.ofConsole(20, "invoices", Icon.FILE_INVOICE, "/invoices")
            .including("/credit-notes/");

    @Test
    void an_entry_is_current_on_its_page_and_on_those_below_and_beside_it() {
        assertThat(invoices.has("/invoices")).isTrue();
        assertThat(invoices.has("/invoices/1")).isTrue();
        assertThat(invoices.has("/credit-notes/1")).isTrue();
        assertThat(invoices.has("/invoices-of-others")).isFalse();
        assertThat(invoices.has("")).isFalse();
    }

    @Test
    void the_first_page_has_only_itself() {
        assertThat(home.has("")).isTrue();
        assertThat(home.has("/invoices")).isFalse();
    }
}
