/** The vocabulary of the service tests. */
@NullMarked
package io.leadledger.invoice.testing;

import org.jspecify.annotations.NullMarked;
