/** The files of sellers' logos, for both sites. */
@NullMarked
package io.leadledger.portal.logo;

import org.jspecify.annotations.NullMarked;
