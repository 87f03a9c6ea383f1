/** Other instances of a service, as far as they work on jobs. */
@NullMarked
package io.leadledger.chassis.job;

import org.jspecify.annotations.NullMarked;
