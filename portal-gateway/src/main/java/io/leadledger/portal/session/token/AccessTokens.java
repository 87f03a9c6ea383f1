package io.leadledger.portal.session.token;

/** The tokens with which the gateway calls the services in the name of the person who makes the present request. */
public interface AccessTokens {

    /**
     * A token that is valid for half a minute at least; fetched anew when the stored one ends before.
     *
     * @throws LoginEndedException when the realm gives no more tokens for this login: the person has to log in again
     * @throws org.springframework.web.ErrorResponseException 503 when the realm does not answer
     */
    String ofThisRequest();
}
