/** The two realms and their sites; what is not of one of them lives below. */
@NullMarked
package io.leadledger.portal.session;

import org.jspecify.annotations.NullMarked;
