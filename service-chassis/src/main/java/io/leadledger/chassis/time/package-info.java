/** The business clock. */
@NullMarked
package io.leadledger.chassis.time;

import org.jspecify.annotations.NullMarked;
