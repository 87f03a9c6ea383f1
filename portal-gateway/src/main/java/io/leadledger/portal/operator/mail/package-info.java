/** The mail server that the operator's mails go through. */
@NullMarked
package io.leadledger.portal.operator.mail;

import org.jspecify.annotations.NullMarked;
