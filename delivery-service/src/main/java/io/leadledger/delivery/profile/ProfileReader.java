package io.leadledger.delivery.profile;

import io.leadledger.api.delivery.profile.ProfileForm;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Numbers;
import io.leadledger.chassis.input.Parsed;
import io.leadledger.chassis.input.Texts;
import io.leadledger.chassis.input.Understood;
import io.leadledger.delivery.price.PriceReader;
import io.leadledger.event.delivery.RoutingStrategy;
import io.leadledger.id.EntityId;
import org.jspecify.annotations.Nullable;

/** Reads what was asked of a profile over HTTP. */
final class ProfileReader {

    private ProfileReader() {}

    /** Of a new profile, whose entity has to be said. */
    static Understood<ProfileCommand> definition(ProfileForm form) {
        Findings findings = new Findings();
        return read(form, findings.required("entityId", form.entityId(), ProfileReader::entity), findings);
    }

    static Understood<ProfileCommand> change(ProfileForm form) {
        Findings findings = new Findings();
        return read(form, findings.optional("entityId", form.entityId(), ProfileReader::entity), findings);
    }

    private static Understood<ProfileCommand> read(ProfileForm form, @Nullable EntityId entityId, Findings findings) {
        ProfileCommand command = new ProfileCommand(
                entityId,
                findings.optional("externalId", form.externalId(), Texts::line),
                findings.optional("name", form.name(), Texts::line),
                findings.optional(
                        "routingStrategy", form.routingStrategy(), text -> Texts.choice(RoutingStrategy.class, text)),
                form.enabled(),
                PriceReader.read("basePrice", form.basePrice(), findings),
                findings.optional("basePriceValidFrom", form.basePriceValidFrom(), Numbers::date));
        return new Understood<>(command, findings.rejections());
    }

    private static Parsed<EntityId> entity(String text) {
        return Parsed.fit(new EntityId(text));
    }
}
