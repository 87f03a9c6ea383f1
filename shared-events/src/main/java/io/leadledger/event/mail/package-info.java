/** What facts say of mail that went out. */
@NullMarked
package io.leadledger.event.mail;

import org.jspecify.annotations.NullMarked;
