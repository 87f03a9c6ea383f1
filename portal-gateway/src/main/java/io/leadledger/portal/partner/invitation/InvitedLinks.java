package io.leadledger.portal.partner.invitation;

import io.leadledger.api.Password;
import io.leadledger.api.client.OwnToken;
import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.client.ServiceSilent;
import io.leadledger.api.partner.invitation.InvitedLink;
import io.leadledger.api.partner.invitation.Redeemed;
import io.leadledger.api.partner.invitation.RedemptionApi;
import io.leadledger.api.partner.invitation.RedemptionForm;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * The links at partner-service. A link's secret is in the address of each call, so what goes wrong is told without its
 * cause: {@link ErrorResponseException} 503. A {@link ServiceRefused} says that a link is not known (404), opens nothing
 * (409), or that the password was not taken.
 */
@Component
class InvitedLinks {

    private static final Logger LOG = LoggerFactory.getLogger(InvitedLinks.class);
    private static final Set<Integer> TOLD = Set.of(404, 409, 422, 429);

    private final RedemptionApi redemptions;

    InvitedLinks(RedemptionApi redemptions) {
        this.redemptions = redemptions;
    }

    InvitedLink look(String link) {
        return ask(() -> redemptions.look(link));
    }

    Redeemed redeem(String link, String password) {
        return ask(() -> redemptions.redeem(link, new RedemptionForm(new Password(password))));
    }

    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (ServiceSilent silent) {
            throw unavailable(silent.service(), "silence");
        } catch (ServiceRefused refused) {
            if (TOLD.contains(refused.status()) && !refused.service().equals(OwnToken.REALM)) {
                throw refused;
            }
            throw unavailable(refused.service(), "status " + refused.status());
        }
    }

    private static ErrorResponseException unavailable(String service, String reason) {
        LOG.warn("{} does not answer for an invitation: {}", service, reason);
        return new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE);
    }
}
