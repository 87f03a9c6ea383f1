/** Mail that another service sends through the operator's mail server. */
@NullMarked
package io.leadledger.api.partner.mail;

import org.jspecify.annotations.NullMarked;
