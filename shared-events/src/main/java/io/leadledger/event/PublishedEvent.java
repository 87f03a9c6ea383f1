package io.leadledger.event;

import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import org.jspecify.annotations.Nullable;

/** A fact other systems may read. Every implementation is a record with only published values in it. */
public interface PublishedEvent {

    /** The aggregate the fact is about, {@code ce_subject}. */
    String subject();

    /** The Kafka record key: all facts with the same key are read in order. */
    String key();

    /** The partner the fact concerns, {@code ce_partnerid}, if any. */
    default @Nullable PartnerId ofPartner() {
        return null;
    }

    /** The entity the fact concerns, {@code ce_entityid}, if any. */
    default @Nullable EntityId ofEntity() {
        return null;
    }
}
