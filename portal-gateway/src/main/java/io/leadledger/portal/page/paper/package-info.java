/** Invoices and credit notes as they stand on paper, for both sites, with the words of their PDF. */
@NullMarked
package io.leadledger.portal.page.paper;

import org.jspecify.annotations.NullMarked;
