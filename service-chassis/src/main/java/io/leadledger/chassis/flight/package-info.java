/** What flight recordings of a service say about its work. */
@NullMarked
package io.leadledger.chassis.flight;

import org.jspecify.annotations.NullMarked;
