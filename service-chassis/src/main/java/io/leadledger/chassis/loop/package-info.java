/** Work that goes on while a service runs. */
@NullMarked
package io.leadledger.chassis.loop;

import org.jspecify.annotations.NullMarked;
