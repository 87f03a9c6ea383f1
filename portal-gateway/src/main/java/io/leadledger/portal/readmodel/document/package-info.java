/** Final invoices and credit notes, written as their events say. */
@NullMarked
package io.leadledger.portal.readmodel.document;

import org.jspecify.annotations.NullMarked;
