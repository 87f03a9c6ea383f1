/** Tests of what the console reads from addresses and forms. */
@NullMarked
package io.leadledger.portal.service.invoice;

import org.jspecify.annotations.NullMarked;
