/** The partner's invoices and credit notes: list, one document, its files. */
@NullMarked
package io.leadledger.portal.partner.document;

import org.jspecify.annotations.NullMarked;
