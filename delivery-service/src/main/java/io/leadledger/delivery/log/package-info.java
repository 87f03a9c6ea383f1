/** The append-only event log of this service and its way to Kafka in the order of commit. */
@NullMarked
package io.leadledger.delivery.log;

import org.jspecify.annotations.NullMarked;
