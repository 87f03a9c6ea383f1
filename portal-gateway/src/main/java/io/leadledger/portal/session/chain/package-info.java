/** The two security chains, one for each site, and how they refuse. */
@NullMarked
package io.leadledger.portal.session.chain;

import org.jspecify.annotations.NullMarked;
