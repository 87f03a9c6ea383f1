@NullMarked
package io.leadledger.chassis.start;

import org.jspecify.annotations.NullMarked;
