package io.leadledger.portal.readmodel.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.partner.LeadFieldType;
import org.junit.jupiter.api.Test;

class LeadFieldsTest {

    @Test
    void only_what_can_be_called_or_mailed_is_a_link() {
        assertThat(LeadFields.link(LeadFieldType.PHONE, "+49 (30) 12-34")).contains("tel:+49301234");
        assertThat(LeadFields.link(LeadFieldType.PHONE, "none")).isEmpty();
        assertThat(LeadFields.link(LeadFieldType.EMAIL, "a@b.example")).contains("mailto:a@b.example");
        assertThat(LeadFields.link(LeadFieldType.EMAIL, "a@b.example?bcc=x")).contains("mailto:a@b.example%3Fbcc=x");
        assertThat(LeadFields.link(LeadFieldType.EMAIL, "nobody")).isEmpty();
        assertThat(LeadFields.link(LeadFieldType.TEXT, "p@example.com")).isEmpty();
    }
}
