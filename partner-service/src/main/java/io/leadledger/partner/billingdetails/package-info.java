/** What invoices need to know of a partner, and the check of its VAT ID. */
@NullMarked
package io.leadledger.partner.billingdetails;

import org.jspecify.annotations.NullMarked;
