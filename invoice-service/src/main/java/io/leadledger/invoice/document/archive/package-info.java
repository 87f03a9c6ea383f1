/** The stored bytes of finalized documents, inserted once. */
@NullMarked
package io.leadledger.invoice.document.archive;

import org.jspecify.annotations.NullMarked;
