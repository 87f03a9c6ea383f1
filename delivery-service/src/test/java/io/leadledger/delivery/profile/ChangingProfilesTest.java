package io.leadledger.delivery.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.delivery.PriceForm;
import io.leadledger.api.delivery.profile.ProfileForm;
import io.leadledger.chassis.decision.Decision;
import io.leadledger.event.delivery.ProfileEvent;
import io.leadledger.event.delivery.ProfileEvent.ProfileDefined;
import io.leadledger.event.delivery.RoutingStrategy;
import io.leadledger.id.EntityId;
import io.leadledger.id.ProfileId;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-020")
class ChangingProfilesTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final ProfileState SOLAR = after(
            ProfileState.NONE,
            ProfileRules.define(new ProfileId("f"), command(new EntityId("e"), "solar", "Solar roofs", false), EUR));

    @Test
    void a_name_and_a_switch_that_are_not_sent_stay() {
        assertThat(changed(command(null, null, null, null))).isEmpty();
        assertThat(changed(ProfileReader.change(new ProfileForm(
                                null, null, " ", "FIRST_MATCH", null, new PriceForm("25.00", "EUR"), null))
                        .command()))
                .isEmpty();

        assertThat(changed(command(null, null, null, true)))
                .singleElement()
                .isInstanceOfSatisfying(ProfileDefined.class, defined -> {
                    assertThat(defined.name()).isEqualTo("Solar roofs");
                    assertThat(defined.enabled()).isTrue();
                });
        assertThat(changed(command(null, null, "Roofs", null)))
                .singleElement()
                .isInstanceOfSatisfying(ProfileDefined.class, defined -> {
                    assertThat(defined.name()).isEqualTo("Roofs");
                    assertThat(defined.enabled()).isFalse();
                });
    }

    private static List<ProfileEvent> changed(ProfileCommand command) {
        return events(ProfileRules.change(SOLAR, command, EUR, LocalDate.of(2026, 2, 10)));
    }

    private static ProfileState after(ProfileState state, Decision<ProfileEvent> decision) {
        return events(decision).stream().reduce(state, ProfileState::evolve, (first, second) -> second);
    }

    private static List<ProfileEvent> events(Decision<ProfileEvent> decision) {
        return switch (decision) {
            case Decision.Accepted<ProfileEvent> accepted -> accepted.events();
            case Decision.Rejected<ProfileEvent> rejected -> throw new AssertionError(rejected);
        };
    }

    private static ProfileCommand command(
            @Nullable EntityId entity, @Nullable String key, @Nullable String name, @Nullable Boolean enabled) {
        return new ProfileCommand(
                entity, key, name, RoutingStrategy.FIRST_MATCH, enabled, Money.of("25.00", "EUR"), null);
    }
}
