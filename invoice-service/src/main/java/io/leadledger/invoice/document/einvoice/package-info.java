/** The e-invoice of a document: CII or UBL by EN 16931, and the words it shares with the PDF. */
@NullMarked
package io.leadledger.invoice.document.einvoice;

import org.jspecify.annotations.NullMarked;
