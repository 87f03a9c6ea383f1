/** A gateway to test, with realms and a browser; outside of its root package, so that no scan finds the test's routes. */
@NullMarked
package io.leadledger.portaltesting;

import org.jspecify.annotations.NullMarked;
