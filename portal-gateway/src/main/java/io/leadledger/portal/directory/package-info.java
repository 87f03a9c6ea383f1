/** Entities, sellers and partners as the portal needs them: names, lead fields, access and permissions. */
@NullMarked
package io.leadledger.portal.directory;

import org.jspecify.annotations.NullMarked;
