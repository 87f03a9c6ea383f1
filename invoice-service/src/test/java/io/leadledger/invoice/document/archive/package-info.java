/** The archive as it is downloaded. */
@NullMarked
package io.leadledger.invoice.document.archive;

import org.jspecify.annotations.NullMarked;
