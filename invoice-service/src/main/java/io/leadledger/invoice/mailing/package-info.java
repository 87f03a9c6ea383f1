/** Documents sent to their partners by mail, each once though the service dies (R-057, ADR 39). */
@NullMarked
package io.leadledger.invoice.mailing;

import org.jspecify.annotations.NullMarked;
