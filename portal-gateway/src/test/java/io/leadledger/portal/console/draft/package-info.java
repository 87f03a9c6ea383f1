/** Tests of what the console reads from addresses and forms. */
@NullMarked
package io.leadledger.portal.console.draft;

import org.jspecify.annotations.NullMarked;
