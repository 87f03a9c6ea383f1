/** Tests of what the console reads from addresses and forms. */
@NullMarked
package io.leadledger.portal.console.invoice;

import org.jspecify.annotations.NullMarked;
