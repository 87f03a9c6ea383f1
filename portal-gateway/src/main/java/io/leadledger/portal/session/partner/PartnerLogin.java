package io.leadledger.portal.session.partner;

import java.util.UUID;

/**
 * The partner's person who makes the present request of the portal; a controller takes it as an argument. There is none
 * outside of the portal's paths: an operator is no partner.
 *
 * @param partnerId whose data may be shown; the claim {@code partner_id} of the login
 * @param subject the person's id at the partners' realm
 * @param email the address it logs in with
 * @param sessionId the realm's name of this login (claim {@code sid}); not the secret in the cookie
 */
public record PartnerLogin(UUID partnerId, String subject, String email, String sessionId) {}
