package io.leadledger.invoice.access;

/** A request's body that says which entity it is about; from one who may not act for it, it is refused as unknown. */
public interface AboutEntity {

    String entityId();
}
