/** Documents sent by mail. */
@NullMarked
package io.leadledger.invoice.mailing;

import org.jspecify.annotations.NullMarked;
