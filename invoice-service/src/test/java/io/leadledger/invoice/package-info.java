/** Tests of the invoice service as a whole. */
@NullMarked
package io.leadledger.invoice;

import org.jspecify.annotations.NullMarked;
