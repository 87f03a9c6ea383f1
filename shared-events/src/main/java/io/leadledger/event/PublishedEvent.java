package io.leadledger.event;

import org.jspecify.annotations.Nullable;

/** A fact other systems may read. Every implementation is a record with only published values in it. */
public interface PublishedEvent {

    /** The aggregate the fact is about, {@code ce_subject}. */
    String subject();

    /** The Kafka record key: all facts with the same key are read in order. */
    String key();

    /** The partner the fact concerns, {@code ce_partnerid}, if any. */
    default @Nullable String partnerId() {
        return null;
    }

    /** The entity the fact concerns, {@code ce_entityid}, if any. */
    default @Nullable String entityId() {
        return null;
    }
}
