/** The administration of the partners' realm: logins, passwords, and how Keycloak sends its own mail. */
@NullMarked
package io.leadledger.partner.keycloak;

import org.jspecify.annotations.NullMarked;
