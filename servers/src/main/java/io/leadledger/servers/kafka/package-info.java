/** A real Kafka broker on the loopback address that keeps every record. */
@NullMarked
package io.leadledger.servers.kafka;

import org.jspecify.annotations.NullMarked;
