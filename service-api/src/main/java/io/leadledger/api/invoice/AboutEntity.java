package io.leadledger.api.invoice;

import org.jspecify.annotations.Nullable;

/** A request's body that says which entity it is about; from one who may not act for it, it is refused as unknown. */
public interface AboutEntity {

    /** As sent. */
    @Nullable
    String entityId();
}
