/** Errors as RFC 9457 problem details, one shape everywhere. */
@NullMarked
package io.leadledger.chassis.problem;

import org.jspecify.annotations.NullMarked;
