package io.leadledger.portal.page.shell;

import org.jspecify.annotations.Nullable;

/** Where a site shows the logos of sellers: each at an address of its own, so that browsers keep it for ever. */
public final class Logos {

    private Logos() {}

    /**
     * The address; absent for no logo.
     *
     * @param site the portal's first page, or the entity's in the console
     */
    public static @Nullable String at(String site, @Nullable String sha256) {
        return sha256 == null ? null : site + "/logos/" + sha256 + ".png";
    }
}
