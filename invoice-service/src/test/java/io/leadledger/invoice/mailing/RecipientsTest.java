package io.leadledger.invoice.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.event.partner.PartnerEvent.PartnerRegistered;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.PartnerDetails;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.directory.KnownPartner;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-057")
class RecipientsTest {

    @Test
    void documents_go_to_the_addresses_for_invoices_else_to_the_contact() {
        assertThat(Recipients.of(partner("office@a.example", "billing@a.example, boss@a.example", "tax@b.example")))
                .isEqualTo(new Recipients(List.of("billing@a.example", "boss@a.example"), List.of("tax@b.example")));
        assertThat(Recipients.of(partner("office@a.example", null, null)))
                .isEqualTo(new Recipients(List.of("office@a.example"), List.of()));
    }

    @Test
    void nobody_and_what_is_no_address_is_told() {
        assertThatThrownBy(() -> Recipients.of(partner(null, null, "tax@b.example")))
                .hasMessageContaining("no-recipient");
        assertThatThrownBy(() -> Recipients.of(partner("a@b.example\r\nBcc: c@d.example", null, null)))
                .hasMessageContaining("no-recipient");
        assertThatThrownBy(() -> Recipients.of(null)).hasMessageContaining("no-recipient");
    }

    private static KnownPartner partner(@Nullable String contact, @Nullable String emails, @Nullable String copies) {
        PartnerId id = new PartnerId("p");
        Address address = new Address("s", "1", "c", "DE");
        return new KnownPartner(
                new PartnerRegistered(id, "alpha", "Alpha"),
                new PartnerDetails("Alpha", null, null, contact, null, address, null, "de"),
                new BillingDetails(address, null, null, null, null, null, null, null, null, emails, copies),
                null);
    }
}
