/** Facts from Kafka into a database, rows and offsets in one transaction. */
@NullMarked
package io.leadledger.chassis.consuming;

import org.jspecify.annotations.NullMarked;
