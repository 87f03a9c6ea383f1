/** What has to come of a history, by sets and decimals alone. */
@NullMarked
package io.leadledger.invoice.history.oracle;

import org.jspecify.annotations.NullMarked;
