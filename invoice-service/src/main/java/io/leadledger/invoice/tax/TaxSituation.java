package io.leadledger.invoice.tax;

import io.leadledger.event.partner.TaxRegime;
import java.util.Currency;

/**
 * Everything a tax decision depends on.
 *
 * @param currency of the document
 * @param language of the document that will carry the notices
 */
public record TaxSituation(TaxRegime regime, Currency currency, TaxParty seller, TaxParty buyer, String language) {}
