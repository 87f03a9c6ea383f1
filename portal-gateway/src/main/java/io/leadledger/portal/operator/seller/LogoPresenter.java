package io.leadledger.portal.operator.seller;

import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.question.Dialog;
import io.leadledger.portal.page.shell.Logos;
import io.leadledger.portal.service.Change;
import org.jspecify.annotations.Nullable;

/** The logo that the seller has, and the question whether it shall have none. */
record LogoPresenter(EntityScope scope) implements OfEntity {

    static final String REMOVAL = SellerPresenter.PATH + "/logo/removal";

    private static final String DIALOG = "remove-logo";

    /** Absent where there is none. */
    SellerPage.@Nullable Logo shown() {
        String address = Logos.at(scope.path(""), scope.entity().logoSha256());
        return address == null
                ? null
                : new SellerPage.Logo(
                        address,
                        say("console.seller.logo.alt", scope.entity().name()),
                        Button.link(say("console.seller.logo.remove"), scope.path(REMOVAL))
                                .with(Icon.X)
                                .looking(Button.Look.SMALL_REVOKE)
                                .opening(DIALOG),
                        removal());
    }

    Dialog removal() {
        return Dialog.warning(
                DIALOG,
                say("console.seller.logo.remove.title", scope.entity().name()),
                say("console.seller.logo.remove.then"),
                Dialog.Sending.dangerous(
                        Change.of(scope.entity().version()).post(scope.path(REMOVAL)),
                        say("console.seller.logo.remove"),
                        scope.path(SellerPresenter.PATH)));
    }
}
