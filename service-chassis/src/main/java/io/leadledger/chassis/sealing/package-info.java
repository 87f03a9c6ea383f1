/** Values that are unreadable at rest: authenticated encryption, bound to the place where a value belongs. */
@NullMarked
package io.leadledger.chassis.sealing;

import org.jspecify.annotations.NullMarked;
