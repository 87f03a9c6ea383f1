/** Who may call: tokens of the two realms and what they allow. */
@NullMarked
package io.leadledger.chassis.security;

import org.jspecify.annotations.NullMarked;
