/** Mail that invoice-service has sent in the operator's name: the password of the mail server never leaves this service (ADR 39). */
@NullMarked
package io.leadledger.partner.mailing;

import org.jspecify.annotations.NullMarked;
