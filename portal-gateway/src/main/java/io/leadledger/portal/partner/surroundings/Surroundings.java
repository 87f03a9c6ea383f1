package io.leadledger.portal.partner.surroundings;

import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.shell.Logos;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.readmodel.directory.Entities.Entity;
import io.leadledger.portal.readmodel.directory.LeadFields;
import io.leadledger.portal.session.Realm;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every page of a partner needs to know.
 *
 * @param partnerName what pages call the partner
 * @param entities those that have something for the partner, by id
 * @param shell what stands around the page, under the seller's and the partner's own name
 */
public record Surroundings(UUID partnerId, String partnerName, Map<UUID, Entity> entities, Words words, Shell shell) {

    /** With the shell of the site made the partner's own. */
    static Surroundings of(UUID partnerId, String name, Map<UUID, Entity> entities, Words words, Shell site) {
        String foot = words.say("portal.zone", words.zone().getId());
        Shell own = site.ofPartner(seller(entities), name, foot).pictured(logo(entities));
        return new Surroundings(partnerId, name, entities, words, own);
    }

    /** The lead fields of an entity; unknown ones while it has not arrived. */
    public LeadFields fieldsOf(UUID entityId) {
        Entity entity = entities.get(entityId);
        return entity == null ? LeadFields.UNKNOWN : entity.leadFields();
    }

    /** The fields of all entities, each once, in their order. */
    public List<String> allFields() {
        return entities.values().stream()
                .flatMap(entity -> entity.leadFields().names().stream())
                .distinct()
                .toList();
    }

    /** Who sells to the partner; of several the first, empty while nobody does. */
    public String sellerName() {
        return seller(entities);
    }

    /** Of the one whose name it stands for. */
    private static @Nullable String logo(Map<UUID, Entity> entities) {
        return entities.values().stream()
                .filter(entity -> !entity.sellerName().isBlank())
                .findFirst()
                .map(entity -> Logos.at(Realm.PARTNERS.home(), entity.logoSha256()))
                .orElse(null);
    }

    private static String seller(Map<UUID, Entity> entities) {
        return entities.values().stream()
                .map(Entity::sellerName)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }
}
