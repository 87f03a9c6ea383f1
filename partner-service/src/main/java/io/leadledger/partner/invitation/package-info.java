/** The one-time link with which a partner sets its first password. */
@NullMarked
package io.leadledger.partner.invitation;

import org.jspecify.annotations.NullMarked;
