/** Invoices as they are read: lists, one with all about it, the leads behind a line. */
@NullMarked
package io.leadledger.invoice.reading;

import org.jspecify.annotations.NullMarked;
