/** What this service keeps secret at rest, under one key from the environment. */
@NullMarked
package io.leadledger.partner.secret;

import org.jspecify.annotations.NullMarked;
