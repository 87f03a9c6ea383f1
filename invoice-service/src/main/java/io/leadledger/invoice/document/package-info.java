/** A finalized document: its content, its PDF and XML, and where they are kept. */
@NullMarked
package io.leadledger.invoice.document;

import org.jspecify.annotations.NullMarked;
