package io.leadledger.delivery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.delivery.delivery.DeliveryRow;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.delivery.assignment.priced.PricedAssignment;
import io.leadledger.delivery.directory.KnownEntity;
import io.leadledger.delivery.directory.PartnerActivity;
import io.leadledger.delivery.price.BasePrice;
import io.leadledger.delivery.price.PriceBook;
import io.leadledger.event.partner.LeadField;
import io.leadledger.event.partner.LeadFieldType;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.ProfileId;
import io.leadledger.money.Money;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-033")
class CheckingDeliveriesTest {

    private static final Instant NOW = Instant.parse("2026-02-10T12:00:00Z");
    private static final PriceBook EUROS =
            new PriceBook(List.of(new BasePrice(null, Money.of("25.00", "EUR"), "base")), List.of());
    private static final PriceBook DOLLARS =
            new PriceBook(List.of(new BasePrice(null, Money.of("25.00", "USD"), "base")), List.of());
    private static final AssignmentBook BOOK = new AssignmentBook(List.of(
            assignment("alpha", true, EUROS),
            assignment("asleep", false, EUROS),
            assignment("unpriced", true, null),
            assignment("dollars", true, DOLLARS)));
    private static final KnownEntity ENTITY = new KnownEntity(
            new EntityId("e"),
            Currency.getInstance("EUR"),
            ZoneId.of("Europe/Berlin"),
            List.of(
                    new LeadField("email", LeadFieldType.EMAIL, true, true, false),
                    new LeadField("phone", LeadFieldType.PHONE, false, false, false),
                    new LeadField("note", LeadFieldType.TEXT, false, false, false),
                    new LeadField("rooms", LeadFieldType.NUMBER, false, false, false),
                    new LeadField("from", LeadFieldType.DATE, false, false, false),
                    new LeadField("owner", LeadFieldType.BOOLEAN, false, false, false)));

    @ParameterizedTest
    @CsvSource({
        "deliveryId, d-1, ''",
        "deliveryId, , missing deliveryId",
        "deliveryId, ' ', missing deliveryId",
        "assignment, , missing assignment",
        "assignment, beta, unknown-assignment assignment",
        "assignment, asleep, partner-inactive assignment",
        "assignment, unpriced, no-price assignment",
        "assignment, dollars, no-price assignment",
        "assignmentId, id-alpha, ''",
        "assignmentId, id-beta, unknown-assignment assignmentId",
        "leadId, , missing leadId",
        "leadId, anna@example.org, lead-id-with-at-sign leadId",
        "deliveredAt, , missing deliveredAt",
        "deliveredAt, soon, bad-time deliveredAt",
        "deliveredAt, 2026-03-29T02:30:00, local-time-does-not-exist deliveredAt",
        "deliveredAt, 2026-02-10T12:05:00Z, ''",
        "deliveredAt, 2026-02-10T12:05:01Z, delivered-in-the-future deliveredAt",
        "test, true, ''",
        "test, maybe, bad-value test",
        "email, , missing-required-field fields.email",
        "email, anna, bad-value fields.email",
        "phone, +49 (30) 12-34, ''",
        "phone, none, bad-value fields.phone",
        "rooms, '3,5', ''",
        "rooms, three, bad-value fields.rooms",
        "from, 2026-02-01, ''",
        "from, 2026-02-30, bad-value fields.from",
        "owner, TRUE, ''",
        "owner, perhaps, bad-value fields.owner",
        "shoe, 43, unknown-field fields.shoe",
    })
    void a_row_is_refused_by_the_field_that_is_wrong(String part, @Nullable String value, String expected) {
        assertThat(errors(row(part, value))).isEqualTo(expected);
    }

    @Test
    void texts_have_an_end_and_no_control_characters() {
        assertThat(errors(row("deliveryId", "x".repeat(200)))).isEmpty();
        assertThat(errors(row("deliveryId", "x".repeat(201)))).isEqualTo("too-long deliveryId");
        assertThat(errors(row("leadId", "x".repeat(201)))).isEqualTo("too-long leadId");
        assertThat(errors(row("leadId", "l\u0000"))).isEqualTo("control-character leadId");
        assertThat(errors(row("leadId", "l\ud800"))).isEqualTo("control-character leadId");
        assertThat(errors(row("leadId", "l\ud83d\ude00"))).isEmpty();
        assertThat(errors(row("email", "a@" + "x".repeat(4_000)))).isEqualTo("too-long fields.email");
        assertThat(errors(row("assignment", "alpha\u0000"))).isEqualTo("unknown-assignment assignment");
    }

    @Test
    void lead_fields_may_have_line_breaks_but_no_other_control_characters_and_are_not_too_many() {
        Map<String, @Nullable String> many = new HashMap<>();
        for (int i = 0; i < 201; i++) {
            many.put("field" + i, "x");
        }

        assertThat(errors(row("note", "two\n\tlines"))).isEmpty();
        assertThat(errors(row("note", "x".repeat(4_000)))).isEmpty();
        assertThat(errors(row("note", "x".repeat(4_001)))).isEqualTo("too-long fields.note");
        assertThat(errors(row("note", "a\u0000b"))).isEqualTo("bad-value fields.note");
        assertThat(errors(row("note", "a\u001b[31m"))).isEqualTo("bad-value fields.note");
        assertThat(LeadFieldCheck.of(ENTITY.leadFields(), many).errors())
                .singleElement()
                .satisfies(error -> assertThat(error.code()).isEqualTo("too-many-fields"));
    }

    @Test
    void a_refusal_never_repeats_a_personal_value() {
        List<Rejection> errors = check(row("email", "anna.at.example"));

        assertThat(errors)
                .singleElement()
                .satisfies(
                        error -> assertThat(error.message()).contains("EMAIL").doesNotContain("anna"));
    }

    @Test
    @Tag("R-037")
    void the_service_date_is_the_local_date_of_the_entity() {
        DeliveryRow row = row("deliveredAt", "2026-01-31T23:00:00Z");

        assertThat(accepted(row).serviceDate()).hasToString("2026-02-01");
    }

    private static AcceptedDelivery accepted(DeliveryRow row) {
        ReadRow.Legible readable = (ReadRow.Legible) new RowReading(ENTITY.timeZone(), BOOK).read(row);
        return ((DeliveryCheck.Verdict.Acceptable) new DeliveryCheck(ENTITY, NOW).check(readable)).delivery();
    }

    private static String errors(DeliveryRow row) {
        return check(row).stream()
                .map(error -> error.code() + " " + error.field())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static List<Rejection> check(DeliveryRow row) {
        return switch (new RowReading(ENTITY.timeZone(), BOOK).read(row)) {
            case ReadRow.Illegible(var errors) -> errors;
            case ReadRow.Legible readable ->
                switch (new DeliveryCheck(ENTITY, NOW).check(readable)) {
                    case DeliveryCheck.Verdict.Refused(var errors) -> errors;
                    case DeliveryCheck.Verdict.Acceptable acceptable -> List.of();
                };
        };
    }

    private static DeliveryRow row(String part, @Nullable String value) {
        Map<String, @Nullable String> fields = new HashMap<>(Map.of("email", "anna@example.org"));
        if (List.of("email", "phone", "rooms", "from", "owner", "shoe", "note").contains(part)) {
            fields.put(part, value);
        }
        return new DeliveryRow(
                part.equals("deliveryId") ? value : "d-1",
                part.equals("assignment") ? value : "alpha",
                part.equals("assignmentId") ? value : null,
                part.equals("leadId") ? value : "l-1",
                part.equals("deliveredAt") ? value : "2026-01-15T10:00:00",
                part.equals("test") ? value : null,
                fields);
    }

    private static PricedAssignment assignment(String key, boolean active, @Nullable PriceBook prices) {
        return new PricedAssignment(
                new AssignmentId("id-" + key),
                key,
                new ProfileId("f"),
                new PartnerId("p"),
                new PartnerActivity(List.of(new PartnerActivity.Change(Instant.EPOCH, active))),
                prices);
    }
}
