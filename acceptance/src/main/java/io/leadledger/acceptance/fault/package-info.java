/** What a fault test puts in front of a service's class path: it kills the service where the test wants. */
@NullMarked
package io.leadledger.acceptance.fault;

import org.jspecify.annotations.NullMarked;
