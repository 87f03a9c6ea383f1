/** Drafts made final in bulk. */
@NullMarked
package io.leadledger.api.invoice.finalization;

import org.jspecify.annotations.NullMarked;
