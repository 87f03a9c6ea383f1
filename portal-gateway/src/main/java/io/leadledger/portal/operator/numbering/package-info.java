/** How invoices and credit notes are numbered, with what a format would give while it is typed. */
@NullMarked
package io.leadledger.portal.operator.numbering;

import org.jspecify.annotations.NullMarked;
