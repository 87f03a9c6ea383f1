/** Keeps a caller who is limited to entities away from what is another entity's, before any controller is asked. */
@NullMarked
package io.leadledger.invoice.access;

import org.jspecify.annotations.NullMarked;
