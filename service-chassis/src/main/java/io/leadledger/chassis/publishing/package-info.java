/** Facts to Kafka, acknowledged before anything is ticked off. */
@NullMarked
package io.leadledger.chassis.publishing;

import org.jspecify.annotations.NullMarked;
