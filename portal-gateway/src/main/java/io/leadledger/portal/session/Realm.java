package io.leadledger.portal.session;

/** The two realms; the name is also that of the login's registration. */
enum Realm {
    OPERATORS("operators", "console", "{baseUrl}/login/oauth2/code/{registrationId}"),
    PARTNERS("partners", "portal", "{baseUrl}/partner/login/oauth2/code/{registrationId}");

    private final String registration;
    private final String clientId;
    private final String redirectUri;

    Realm(String registration, String clientId, String redirectUri) {
        this.registration = registration;
        this.clientId = clientId;
        this.redirectUri = redirectUri;
    }

    String registration() {
        return registration;
    }

    String clientId() {
        return clientId;
    }

    String redirectUri() {
        return redirectUri;
    }
}
