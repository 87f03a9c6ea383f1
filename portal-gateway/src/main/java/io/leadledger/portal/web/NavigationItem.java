package io.leadledger.portal.web;

import io.leadledger.portal.session.Realm;
import io.leadledger.portal.session.partner.PartnerPermission;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a site's navigation; the feature that has the page declares it as a bean.
 *
 * @param order place from left or top, 10, 20, …
 * @param message key of its words
 * @param icon name in the sprite
 * @param href the page
 * @param needed who has not this permission does not see it
 */
public record NavigationItem(
        Realm site,
        int order,
        String message,
        String icon,
        String href,
        @Nullable PartnerPermission needed) {}
