package io.leadledger.portal.operator.partneredit;

import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.page.part.Post;
import io.leadledger.portal.page.question.Dialog;
import io.leadledger.portal.page.question.Dialog.Sending;
import io.leadledger.portal.service.Change;

/** Asked before a partner receives leads no more, or again. */
record ActivationQuestion(EntityScope scope, PartnerAnswer partner) implements OfEntity {

    private static final String DIALOG = "activation";

    Dialog dialog() {
        String name = partner.details().displayName();
        return partner.active()
                ? Dialog.warning(
                                DIALOG,
                                say("console.partner.deactivate.title", name),
                                say("console.partner.deactivate.consequence"),
                                Sending.dangerous(post(false), say("console.partner.deactivate"), partnerPath()))
                        .saying(say("console.partner.deactivate.text"))
                : Dialog.informing(
                        DIALOG,
                        say("console.partner.activate.title", name),
                        say("console.partner.activate.consequence"),
                        Sending.of(post(true), say("console.partner.activate"), partnerPath()));
    }

    private Post post(boolean active) {
        return Change.of(partner.version())
                .post(partnerPath() + "/activation", new Hidden("active", Boolean.toString(active)));
    }

    private String partnerPath() {
        return Addresses.partner(scope, partner.partnerId());
    }
}
