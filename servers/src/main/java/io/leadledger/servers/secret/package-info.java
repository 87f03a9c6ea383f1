/** Passwords and keys that are generated once per installation. */
@NullMarked
package io.leadledger.servers.secret;

import org.jspecify.annotations.NullMarked;
