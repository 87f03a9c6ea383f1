/** CloudEvents 1.0 in Kafka's binary mode: headers and body of each published event. */
@NullMarked
package io.leadledger.event.cloudevent;

import org.jspecify.annotations.NullMarked;
