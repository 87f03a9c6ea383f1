/** Axon on PostgreSQL without its traps: real transactions, JSON, publishing. */
@NullMarked
package io.leadledger.chassis.axon;

import org.jspecify.annotations.NullMarked;
