package io.leadledger.partner.partner;

import static io.leadledger.partner.partner.Given.ALPHA;
import static io.leadledger.partner.partner.Given.NOW;
import static io.leadledger.partner.partner.Given.P1;
import static io.leadledger.partner.partner.Given.after;
import static io.leadledger.partner.partner.Given.alpha;
import static io.leadledger.partner.partner.Given.decided;
import static io.leadledger.partner.partner.Given.events;
import static io.leadledger.partner.partner.Given.json;
import static io.leadledger.partner.partner.Given.registered;
import static io.leadledger.partner.partner.Given.registering;
import static io.leadledger.partner.partner.Given.rejections;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.partner.partner.DetailsForm;
import io.leadledger.api.partner.partner.PartnerForm.DetailsChange;
import io.leadledger.chassis.decision.Decision;
import io.leadledger.event.EventJson;
import io.leadledger.event.partner.PartnerEvent;
import io.leadledger.event.partner.PartnerEvent.BillingDetailsChanged;
import io.leadledger.event.partner.PartnerEvent.PartnerActivated;
import io.leadledger.event.partner.PartnerEvent.PartnerDeactivated;
import io.leadledger.event.partner.PartnerEvent.PartnerDetailsChanged;
import io.leadledger.event.partner.PartnerEvent.PartnerRegistered;
import io.leadledger.event.partner.PartnerEvent.VatIdChecked;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.partner.partner.PartnerCommand.ActivatePartner;
import io.leadledger.partner.partner.PartnerCommand.DeactivatePartner;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-010")
class RegisteringPartnersTest {

    @Test
    void a_partner_is_registered_described_and_active_and_its_vat_id_checked_in_one_go() {
        assertThat(events(registered(ALPHA)))
                .extracting(Object::getClass)
                .isEqualTo(List.of(
                        PartnerRegistered.class,
                        PartnerDetailsChanged.class,
                        PartnerActivated.class,
                        BillingDetailsChanged.class,
                        VatIdChecked.class));
        assertThat(events(registered(ALPHA)).getLast())
                .isEqualTo(new VatIdChecked(P1, "DE312905867", VatIdStatus.WELL_FORMED, "check-digit", NOW));
    }

    @Test
    void name_and_email_are_enough_to_begin_with() {
        assertThat(events(registered("""
                        {"externalId": "j", "details": {"displayName": "J", "contactEmail": "j@example.org"}}
                        """))).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "displayName, Alpha, '', missing",
        "legalName, Alpha GmbH, a\u0009b, control-character",
        "contactPerson, Ada, a\u202Eb, control-character",
        "contactEmail, a@example.org, a@@example.org, bad-email",
        "phone, +49 40 1, a\u0007b, control-character",
        "timeZone, Europe/Vienna, Vienna, unknown-time-zone",
        "language, en, fr, unknown-language",
    })
    void each_detail_has_its_rule(String field, String good, String bad, String code) {
        assertThat(changeDetails(field, good)).isInstanceOf(Decision.Accepted.class);
        assertThat(rejections(changeDetails(field, bad))).isEqualTo(Map.of("details." + field, code));
    }

    @Test
    void an_external_id_has_up_to_100_printable_characters() {
        String longest = "ä".repeat(100);

        assertThat(events(registered(ALPHA.replace("\"alpha\"", "\"" + longest + "\"")))
                        .getFirst())
                .isEqualTo(new PartnerRegistered(P1, longest, "Alpha Solar"));
        assertThat(rejections(registered(ALPHA.replace("\"alpha\"", "\"" + longest + "x\""))))
                .isEqualTo(Map.of("externalId", "bad-external-id"));
        assertThat(rejections(registered(ALPHA.replace("\"alpha\"", "\"a\\u0000b\""))))
                .isEqualTo(Map.of("externalId", "control-character"));
    }

    @Test
    void everything_wrong_is_said_at_once_with_the_paths_of_the_body() {
        assertThat(rejections(registered("""
                        {"details": {"address": {"country": "XX"}},
                         "billing": {"billingAddress": {"country": "Deutschland"}, "currency": "EURO",
                                     "paymentTermsDays": "soon"}}
                        """)))
                .as("a key would be made of the name")
                .isEqualTo(Map.of(
                        "details.displayName", "missing",
                        "details.address.country", "unknown-country",
                        "billing.billingAddress.country", "unknown-country",
                        "billing.currency", "unknown-currency",
                        "billing.paymentTermsDays", "not-a-number"));
        assertThat(rejections(registered("{\"externalId\": \"x\"}"))).isEqualTo(Map.of("details", "missing"));
    }

    @Test
    void the_same_details_again_change_nothing() {
        assertThat(events(changeDetails("displayName", "Alpha Solar"))).isEmpty();
        assertThat(events(changeDetails("displayName", "Alpha Solar AG"))).hasSize(1);
    }

    @Test
    void an_address_that_is_not_sent_stays_and_an_empty_one_is_taken_away() {
        PartnerState there = after(alpha(), events(changed(alpha(), """
                {"displayName": "Alpha", "address": {"street": "Allee 1", "country": "DE"}}
                """)));

        PartnerState unsaid = after(there, events(changed(there, "{\"displayName\": \"Alpha AG\"}")));
        PartnerState empty = after(there, events(changed(there, "{\"displayName\": \"Alpha\", \"address\": {}}")));

        assertThat(unsaid.details().address()).isEqualTo(there.details().address());
        assertThat(unsaid.details().displayName()).isEqualTo("Alpha AG");
        assertThat(empty.details().address().country()).isNull();
    }

    @Test
    void a_partner_is_activated_and_deactivated_once() {
        PartnerState active = alpha();
        PartnerState inactive = PartnerRules.evolve(active, new PartnerDeactivated(P1));

        assertThat(events(PartnerRules.decide(new ActivatePartner(P1), active, NOW)))
                .isEmpty();
        assertThat(events(PartnerRules.decide(new DeactivatePartner(P1), active, NOW)))
                .containsExactly(new PartnerDeactivated(P1));
        assertThat(events(PartnerRules.decide(new DeactivatePartner(P1), inactive, NOW)))
                .isEmpty();
        assertThat(events(PartnerRules.decide(new ActivatePartner(P1), inactive, NOW)))
                .containsExactly(new PartnerActivated(P1));
    }

    @Test
    void what_is_not_there_cannot_be_changed_and_what_is_there_not_be_registered_again() {
        assertThat(rejections(PartnerRules.decide(new ActivatePartner(P1), null, NOW)))
                .containsValue("not-found");
        assertThat(rejections(decided(registering(ALPHA), alpha()))).containsValue("already-registered");
    }

    private static Decision<PartnerEvent> changed(PartnerState state, String details) {
        return decided(PartnerReader.details(P1, new DetailsChange(json(details, DetailsForm.class))), state);
    }

    private static Decision<PartnerEvent> changeDetails(String field, String value) {
        Map<String, String> details =
                new TreeMap<>(Map.of("displayName", "Alpha Solar", "contactEmail", "office@alpha.example"));
        details.put(field, value);
        DetailsForm form = EventJson.mapper().convertValue(details, DetailsForm.class);
        return decided(PartnerReader.details(P1, new DetailsChange(form)), alpha());
    }
}
