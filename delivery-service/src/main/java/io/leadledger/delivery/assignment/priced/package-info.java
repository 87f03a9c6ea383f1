/** Assignments with every price and all that a delivery to them needs, many at once. */
@NullMarked
package io.leadledger.delivery.assignment.priced;

import org.jspecify.annotations.NullMarked;
