package io.leadledger.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/partner",
                "/partner/leads",
                "/partner/leads?tab=all&from=2026-01-01",
                "/partner/leads?next=https%3A%2F%2Fevil.example",
                "/partner/leads/%C3%A4#timeline"
            })
    void a_page_of_the_site_is_returned_to(String page) {
        assertThat(ReturnTo.page(page, Realm.PARTNERS)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/partner",
                "https:/partner",
                "javascript:alert(1)",
                "/partner/../app",
                "/partner//..//evil.example",
                "/partner@evil.example",
                "/partners",
                "/partner\n//evil.example",
                "/partner/\u0000",
                "/partner/ä",
                "partner",
                " /partner/leads",
                "/partner/%zz",
                ""
            })
    void anything_else_leads_to_the_first_page(String asked) {
        assertThat(ReturnTo.page(asked, Realm.PARTNERS)).isEqualTo("/partner");
        assertThat(ReturnTo.page(asked.replace("partner", "app"), Realm.OPERATORS))
                .isEqualTo("/app");
    }
}
