/** The switch that lets a partner into the portal, and what it may do there. */
@NullMarked
package io.leadledger.partner.portalaccess;

import org.jspecify.annotations.NullMarked;
