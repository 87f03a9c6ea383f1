package io.leadledger.portal.operator.partneredit;

import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Head;

/** The head of a page that changes a partner. */
final class PartnerHead {

    private PartnerHead() {}

    static Head of(EntityScope scope, PartnerAnswer partner, String title) {
        return Head.of(title)
                .under(
                        Crumb.to(scope.words().say("console.partners"), scope.path("/partners")),
                        Crumb.to(partner.details().displayName(), Addresses.partner(scope, partner.partnerId())),
                        Crumb.here(title));
    }
}
