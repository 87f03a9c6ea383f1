/** From a line of a document to every lead behind it, and why it costs what it costs. */
@NullMarked
package io.leadledger.api.invoice.provenance;

import org.jspecify.annotations.NullMarked;
