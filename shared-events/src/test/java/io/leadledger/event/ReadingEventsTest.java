package io.leadledger.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.cloudevent.CloudEventCodec;
import io.leadledger.event.cloudevent.MalformedEventException;
import io.leadledger.event.partner.PartnerEvent.VatIdChecked;
import io.leadledger.event.partner.VatIdConsultation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingEventsTest {

    private static final String GOOD = "{\"partnerId\":\"p-1\",\"externalId\":\"alpha\",\"displayName\":\"Alpha\"}";

    @Test
    void a_complete_event_is_read_and_fields_added_later_are_skipped() {
        String body = GOOD.replace("}", ",\"addedLater\":1}");

        assertThat(decode(headers(), body)).isPresent();
    }

    @Test
    void an_unknown_type_is_skipped() {
        Map<String, String> headers = headers();
        headers.put("ce_type", "io.leadledger.partner.AddedLater.v1");

        assertThat(decode(headers, GOOD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "{\"partnerId\":\"p-1\"}",
                "{\"partnerId\":null,\"externalId\":\"a\",\"displayName\":\"A\"}"
            })
    void a_body_that_is_not_the_event_is_refused(String body) {
        assertThatThrownBy(() -> decode(headers(), body)).isInstanceOf(MalformedEventException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_type", "ce_time", "ce_sequence"})
    void a_missing_attribute_is_named(String header) {
        Map<String, String> headers = headers();
        headers.remove(header);

        assertThatThrownBy(() -> decode(headers, GOOD)).hasMessageContaining(header);
    }

    @Test
    void an_adjustment_says_its_vat_rate_and_one_from_before_there_were_rates_says_none() {
        String old = "{\"adjustmentId\":\"a\",\"amount\":{\"amount\":\"-5.00\",\"currency\":\"EUR\"},\"reason\":\"r\"}";
        Adjustment before = EventJson.mapper().readValue(old, Adjustment.class);

        assertThat(before.vatRate()).isNull();
        assertThat(EventJson.mapper().writeValueAsString(before)).isEqualTo(old);
        assertThat(EventJson.mapper()
                        .readValue(
                                EventJson.mapper().writeValueAsString(before.at(new BigDecimal("16"))),
                                Adjustment.class))
                .isEqualTo(before.at(new BigDecimal("16")));
    }

    @Test
    void evidence_says_what_vies_told_and_that_from_before_vies_was_asked_says_nothing() {
        String old = "{\"partnerId\":\"p\",\"vatId\":\"BE0428759497\",\"status\":\"WELL_FORMED\","
                + "\"source\":\"check-digit\",\"checkedAt\":\"2026-01-03T09:14:00Z\"}";
        String confirmed = old.replace("WELL_FORMED", "CONFIRMED")
                .replace("check-digit", "vies")
                .replaceFirst("}$", ",\"consultation\":{\"number\":\"WAPI1\",\"requesterVatId\":\"DE136695976\"}}");

        VatIdChecked before = EventJson.mapper().readValue(old, VatIdChecked.class);
        VatIdChecked now = EventJson.mapper().readValue(confirmed, VatIdChecked.class);

        assertThat(before.consultation()).isNull();
        assertThat(now.consultation()).isEqualTo(new VatIdConsultation("WAPI1", "DE136695976", null, null));
        assertThat(EventJson.mapper().writeValueAsString(before)).isEqualTo(old);
        assertThat(EventJson.mapper().writeValueAsString(now)).isEqualTo(confirmed);
    }

    private static java.util.Optional<?> decode(Map<String, String> headers, String body) {
        return CloudEventCodec.decode(headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> headers() {
        return new HashMap<>(Map.of(
                "ce_id", "e-1",
                "ce_type", "io.leadledger.partner.PartnerRegistered.v1",
                "ce_time", "2026-01-01T00:00:00Z",
                "ce_sequence", "0"));
    }
}
