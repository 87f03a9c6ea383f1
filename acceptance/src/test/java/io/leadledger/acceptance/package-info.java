/** The journeys and the faults, against the whole system. */
@NullMarked
package io.leadledger.acceptance;

import org.jspecify.annotations.NullMarked;
