/** The billable facts over HTTP. */
@NullMarked
package io.leadledger.api.delivery.transaction;

import org.jspecify.annotations.NullMarked;
