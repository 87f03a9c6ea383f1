/** Named points at side-effect boundaries where a test may stop the process. */
@NullMarked
package io.leadledger.chassis.crash;

import org.jspecify.annotations.NullMarked;
