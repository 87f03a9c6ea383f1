package io.leadledger.api.partner.partner;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.IfMatch;
import io.leadledger.api.Page;
import io.leadledger.api.Refuses;
import io.leadledger.id.PartnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Partners and their billing data. */
@HttpExchange(PartnerApi.PATH)
public interface PartnerApi {

    String PATH = "/api/v1/partners";

    /**
     * Lists the partners that the caller sees, in the order of their names.
     *
     * @param text a part of the key or of a name, whatever its case
     * @param active those that may receive leads, or those that may not
     * @param tag those with that tag
     */
    @GetExchange
    Page<PartnerAnswer> list(
            @RequestParam(required = false) @Nullable String externalId,
            @RequestParam(name = "q", required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable Boolean active,
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Shows a partner with its billing data and the evidence on its VAT ID. */
    @GetExchange("/{partnerId}")
    PartnerAnswer find(@PathVariable PartnerId partnerId);

    /** Registers a partner, active from now on. A name is enough; billing data may follow. */
    @PostExchange
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses("external-id-taken")
    PartnerWritten register(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable IdempotencyKey key,
            @RequestBody PartnerForm form);

    /** Says anew who a partner is. */
    @PutExchange("/{partnerId}")
    PartnerWritten changeDetails(
            @PathVariable PartnerId partnerId,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable IfMatch seen,
            @RequestBody PartnerForm.DetailsChange body);

    /** Says anew what invoices need to know of a partner. A new VAT ID is checked at once. */
    @PutExchange("/{partnerId}/billing-details")
    PartnerWritten changeBilling(
            @PathVariable PartnerId partnerId,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable IfMatch seen,
            @RequestBody BillingForm form);

    /** Lets a partner receive leads from now on, or no more. */
    @PutExchange("/{partnerId}/activation")
    PartnerWritten changeActivation(
            @PathVariable PartnerId partnerId,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable IfMatch seen,
            @RequestBody PartnerForm.Activation body);
}
