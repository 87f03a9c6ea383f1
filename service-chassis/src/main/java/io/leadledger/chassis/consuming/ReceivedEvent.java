package io.leadledger.chassis.consuming;

import io.leadledger.event.Topic;
import io.leadledger.event.cloudevent.CloudEvent;

/** An event and where it lay. */
public record ReceivedEvent(Topic topic, int partition, long offset, CloudEvent<?> event) {}
