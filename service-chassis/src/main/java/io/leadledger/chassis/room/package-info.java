/** How much goes on at once, of what takes memory or connections for a while. */
@org.jspecify.annotations.NullMarked
package io.leadledger.chassis.room;
