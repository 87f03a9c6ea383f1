/** From a line of a document to every lead behind it, as data and as a spreadsheet. */
@NullMarked
package io.leadledger.invoice.provenance;

import org.jspecify.annotations.NullMarked;
