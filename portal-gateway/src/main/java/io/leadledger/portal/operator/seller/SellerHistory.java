package io.leadledger.portal.operator.seller;

import io.leadledger.api.partner.activity.ActivityApi;
import io.leadledger.api.partner.activity.Happened;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.list.Paging;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.story.Step;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who changed the seller or its logo last, and when; which values, the activity of the entity tells. */
record SellerHistory(EntityScope scope, ActivityApi activity) implements OfEntity {

    private static final int SHOWN = 5;
    private static final Set<String> CHANGES = Set.of("SellerProfileChanged", "SellerLogoChanged");

    /** Absent where nobody did yet. */
    @Nullable
    Card<List<Step>> card() {
        List<Step> steps = activity.ofEntity(scope.entity().entityId(), Paging.ROWS, null).items().stream()
                .filter(fact -> CHANGES.contains(fact.type()))
                .limit(SHOWN)
                .map(this::step)
                .toList();
        return steps.isEmpty() ? null : new Card<>(say("console.seller.history"), steps);
    }

    private Step step(Happened fact) {
        return Step.of(
                Tone.MUTE,
                Icon.PENCIL,
                words().sayElse(fact.type(), "console.activity." + fact.type()),
                say("console.history.by", words().dateTime(fact.at()), fact.by()));
    }
}
