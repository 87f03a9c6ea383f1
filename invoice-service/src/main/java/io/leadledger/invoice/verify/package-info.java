/** Proves documents: made again from what the topics say, and compared with all that is kept of them. */
@NullMarked
package io.leadledger.invoice.verify;

import org.jspecify.annotations.NullMarked;
