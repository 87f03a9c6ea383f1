/** How the process of a service begins. */
@NullMarked
package io.leadledger.chassis.start;

import org.jspecify.annotations.NullMarked;
