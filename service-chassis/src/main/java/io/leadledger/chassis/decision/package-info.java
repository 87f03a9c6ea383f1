/** How a rule answers: with facts, or with a reason why not. Plain Java. */
@NullMarked
package io.leadledger.chassis.decision;

import org.jspecify.annotations.NullMarked;
