/** What pages of invoices, drafts and credit notes say alike. */
@NullMarked
package io.leadledger.portal.operator.document;

import org.jspecify.annotations.NullMarked;
