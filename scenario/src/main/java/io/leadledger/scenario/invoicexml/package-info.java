/** Reads e-invoices (UN/CEFACT CII) as any recipient would. */
@NullMarked
package io.leadledger.scenario.invoicexml;

import org.jspecify.annotations.NullMarked;
