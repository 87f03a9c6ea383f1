/** Assignments and their prices over HTTP. */
@NullMarked
package io.leadledger.api.delivery.assignment;

import org.jspecify.annotations.NullMarked;
