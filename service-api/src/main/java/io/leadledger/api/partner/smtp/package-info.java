/** The operator's mail server. */
@NullMarked
package io.leadledger.api.partner.smtp;

import org.jspecify.annotations.NullMarked;
