package io.leadledger.api.partner.vatid;

import io.leadledger.api.Refuses;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Checks of VAT IDs at VIES, the register of the European Commission. */
@HttpExchange("/api/v1")
public interface VatIdCheckApi {

    /** Shows what is known of a partner's VAT ID, and what VIES was asked for it. */
    @GetExchange("/partners/{partnerId}/vat-id-checks")
    VatIdChecks ofPartner(@PathVariable PartnerId partnerId);

    /**
     * Asks VIES for a partner's VAT ID, in the name of a seller, within seconds. A yes or a no is evidence from now on; no answer
     * changes nothing and is told as such.
     */
    @PostExchange("/partners/{partnerId}/vat-id-checks")
    @Refuses({"vies-off", "no-vat-id-to-check", "changed-meanwhile"})
    ViesInquiry checkPartner(@PathVariable PartnerId partnerId, @RequestBody VatIdCheckForm form);

    /** Shows what is known of the VAT ID of an entity's seller, and what VIES was asked for it. */
    @GetExchange("/entities/{entityId}/vat-id-checks")
    VatIdChecks ofSeller(@PathVariable EntityId entityId);

    /** Asks VIES for the VAT ID of an entity's seller, in its own name. For administrators. */
    @PostExchange("/entities/{entityId}/vat-id-checks")
    @Refuses({"vies-off", "no-vat-id-to-check", "changed-meanwhile"})
    ViesInquiry checkSeller(@PathVariable EntityId entityId);
}
