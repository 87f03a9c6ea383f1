package io.leadledger.api.partner.entity;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.IfMatch;
import io.leadledger.api.Page;
import io.leadledger.api.Refuses;
import io.leadledger.id.EntityId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Entities and their sellers. */
@HttpExchange(EntityApi.PATH)
public interface EntityApi {

    /** The most bytes that the file of a logo has. */
    int MAX_LOGO_BYTES = 1024 * 1024;

    String PATH = "/api/v1/entities";

    /** Lists the entities that the caller may act for, in the order of their names. */
    @GetExchange
    Page<EntityAnswer> list(
            @RequestParam(required = false) @Nullable String externalId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Shows an entity with its VAT rates and its seller. */
    @GetExchange("/{entityId}")
    EntityAnswer find(@PathVariable EntityId entityId);

    /**
     * Lists the names of the lead fields in use: some lead that was delivered has a value there. Such a field stays, for
     * those leads are told by it.
     */
    @GetExchange("/{entityId}/lead-fields-in-use")
    List<String> fieldsInUse(@PathVariable EntityId entityId);

    /**
     * Defines a new entity with its VAT rates. It says the tax regime too, so people need to be administrators.
     *
     * <p>The key begins document numbers (D-20), so it looks like no other, in capitals too.
     */
    @PostExchange
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses("external-id-taken")
    EntityWritten define(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable IdempotencyKey key,
            @RequestBody EntityForm form);

    /**
     * Says anew what an entity is. Its key, currency and time zone stay for ever; what decides the tax is for
     * administrators. VAT rates that are not listed stay, and lead fields in use have to be listed.
     */
    @PutExchange("/{entityId}")
    @Refuses({
        "external-id-is-fixed",
        "currency-is-fixed",
        "time-zone-is-fixed",
        "field-in-use",
        "bad-vat-id",
        "none-inside-the-eu",
        "for-administrators"
    })
    EntityWritten redefine(
            @PathVariable EntityId entityId,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable IfMatch seen,
            @RequestBody EntityForm form);

    /** Says who sells: what invoices print about the seller. For administrators. */
    @PutExchange("/{entityId}/seller-profile")
    @Refuses("none-inside-the-eu")
    EntityWritten changeSeller(
            @PathVariable EntityId entityId,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable IfMatch seen,
            @RequestBody SellerForm form);

    /**
     * Shows another logo from now on: a PNG, JPEG or SVG file of at most 1 MB as the body. It is made into a PNG on white of
     * at most 1200 by 400 pixels, which {@code SellerLogoChanged} carries. For administrators.
     */
    @PutExchange("/{entityId}/seller-profile/logo")
    @Refuses({
        "logo-too-large",
        "not-a-picture",
        "unreadable-picture",
        "drawing-not-plain",
        "picture-invisible",
        "picture-too-wide",
        "picture-too-small"
    })
    EntityWritten changeLogo(
            @PathVariable EntityId entityId,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable IfMatch seen,
            @RequestBody byte[] picture);

    /** Shows no logo from now on. For administrators. */
    @DeleteExchange("/{entityId}/seller-profile/logo")
    EntityWritten removeLogo(
            @PathVariable EntityId entityId,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable IfMatch seen);
}
