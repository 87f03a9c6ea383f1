/** The page behind the link of an invitation, where a partner's person chooses its password. */
@NullMarked
package io.leadledger.portal.access;

import org.jspecify.annotations.NullMarked;
