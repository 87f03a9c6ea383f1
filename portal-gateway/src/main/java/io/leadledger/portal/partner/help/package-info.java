/** The portal's help. */
@NullMarked
package io.leadledger.portal.partner.help;

import org.jspecify.annotations.NullMarked;
