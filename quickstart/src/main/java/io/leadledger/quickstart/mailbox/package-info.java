/** A mail server that sends nothing on, for trying out what partners get by mail. */
@NullMarked
package io.leadledger.quickstart.mailbox;

import org.jspecify.annotations.NullMarked;
