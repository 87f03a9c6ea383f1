/** How much goes on at once: of what takes memory or connections for a while, and of a job's items. */
@NullMarked
package io.leadledger.chassis.room;

import org.jspecify.annotations.NullMarked;
