/** The vocabulary of this service's tests: real servers, calls over HTTP, and what is given. */
@NullMarked
package io.leadledger.delivery.testing;

import org.jspecify.annotations.NullMarked;
