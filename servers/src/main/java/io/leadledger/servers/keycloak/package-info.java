/** A real Keycloak on the loopback address, with the realms of the operators and of the partners. */
@NullMarked
package io.leadledger.servers.keycloak;

import org.jspecify.annotations.NullMarked;
