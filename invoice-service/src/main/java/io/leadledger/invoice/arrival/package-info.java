/** Whether facts that were written elsewhere have arrived here, and which invoice has a lead. */
@NullMarked
package io.leadledger.invoice.arrival;

import org.jspecify.annotations.NullMarked;
