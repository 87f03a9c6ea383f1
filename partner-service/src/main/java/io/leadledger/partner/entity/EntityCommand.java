package io.leadledger.partner.entity;

/** Everything that can be asked of an entity. */
sealed interface EntityCommand {

    String entityId();

    /** A new line of business; its id is made by whoever asks. */
    record DefineEntity(String entityId, EntityForm form) implements EntityCommand {}

    /** @param byAdministrator whether whoever asks may change what decides the tax */
    record RedefineEntity(String entityId, EntityForm form, boolean byAdministrator) implements EntityCommand {}

    record ChangeSellerProfile(String entityId, SellerForm form) implements EntityCommand {}
}
