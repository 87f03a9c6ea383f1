package io.leadledger.api.partner.portalaccess;

import io.leadledger.api.Refuses;
import org.jspecify.annotations.Nullable;

/**
 * The switch as sent. Without a login email it stays what it was, and is the contact email at first. Another
 * one is for administrators to say, since whoever reads mail there gets in.
 */
@Refuses("bad-email")
public record PortalAccessForm(
        @Nullable Boolean enabled, @Nullable String loginEmail) {}
