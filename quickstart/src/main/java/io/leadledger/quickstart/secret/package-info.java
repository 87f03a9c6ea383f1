/** Passwords and keys that are generated once per installation. */
@NullMarked
package io.leadledger.quickstart.secret;

import org.jspecify.annotations.NullMarked;
