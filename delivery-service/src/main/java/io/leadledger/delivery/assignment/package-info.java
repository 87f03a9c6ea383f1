/** Assignments, by which a partner receives leads of a profile, and their prices. */
@NullMarked
package io.leadledger.delivery.assignment;

import org.jspecify.annotations.NullMarked;
