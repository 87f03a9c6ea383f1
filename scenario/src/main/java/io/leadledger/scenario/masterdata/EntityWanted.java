package io.leadledger.scenario.masterdata;

import io.leadledger.api.IfMatch;
import io.leadledger.api.Written;
import io.leadledger.api.partner.entity.EntityAnswer;
import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.api.partner.entity.EntityForm;
import io.leadledger.api.partner.entity.SellerForm;
import io.leadledger.id.EntityId;
import io.leadledger.scenario.aggregate.Wanted;
import java.util.List;
import java.util.Optional;

/** An entity with its seller as a folder has them. */
record EntityWanted(EntityApi entities, EntityForm form, SellerForm seller) implements Wanted<EntityAnswer> {

    @Override
    public Optional<EntityAnswer> find() {
        return entities.list(form.externalId(), 1, null).items().stream().findFirst();
    }

    @Override
    public EntityAnswer show(String id) {
        return entities.find(new EntityId(id));
    }

    @Override
    public At at(EntityAnswer entity) {
        return new At(entity.entityId().value(), entity.version());
    }

    @Override
    public At make() {
        return at(entities.define(null, EntityForms.over(form, EntityForms.USUAL)));
    }

    @Override
    public boolean isMadeWhole() {
        return seller.equals(EntityForms.NOBODY);
    }

    @Override
    public List<Part<EntityAnswer, ?>> parts() {
        return List.of(
                new Part<>(
                        EntityForms::of,
                        there -> EntityForms.over(form, there),
                        (form, seen) -> at(entities.redefine(id(seen), IfMatch.version(seen.version()), form))),
                Part.of(
                        entity -> EntityForms.seller(entity.seller()),
                        seller,
                        (form, seen) -> at(entities.changeSeller(id(seen), IfMatch.version(seen.version()), form))));
    }

    private static EntityId id(At seen) {
        return new EntityId(seen.id());
    }

    private static At at(Written written) {
        return new At(written.id(), written.version());
    }
}
