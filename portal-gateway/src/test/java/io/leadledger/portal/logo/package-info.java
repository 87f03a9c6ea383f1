/** The files of logos. */
@NullMarked
package io.leadledger.portal.logo;

import org.jspecify.annotations.NullMarked;
