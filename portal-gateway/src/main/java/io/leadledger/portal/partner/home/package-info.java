/** The portal's first page. */
@NullMarked
package io.leadledger.portal.partner.home;

import org.jspecify.annotations.NullMarked;
