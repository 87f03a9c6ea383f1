/** Turns what was loaded into finalized invoices. */
@NullMarked
package io.leadledger.quickstart.billing;

import org.jspecify.annotations.NullMarked;
