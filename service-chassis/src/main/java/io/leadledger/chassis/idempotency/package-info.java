/** The same request sent twice has one effect and one answer. */
@NullMarked
package io.leadledger.chassis.idempotency;

import org.jspecify.annotations.NullMarked;
