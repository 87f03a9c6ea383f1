package io.leadledger.api.partner.invitation;

import io.leadledger.id.PartnerId;
import java.util.List;

/** Whose link was used, and the facts that follow. */
public record Redeemed(PartnerId partnerId, String loginEmail, List<String> eventIds) {}
