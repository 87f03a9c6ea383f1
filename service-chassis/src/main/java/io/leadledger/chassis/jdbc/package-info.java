/** SQL for many rows at once. */
@NullMarked
package io.leadledger.chassis.jdbc;

import org.jspecify.annotations.NullMarked;
