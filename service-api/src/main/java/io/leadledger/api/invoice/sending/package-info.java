/** Documents sent to their partners by mail. */
@NullMarked
package io.leadledger.api.invoice.sending;

import org.jspecify.annotations.NullMarked;
