package io.leadledger.scenario.billing;

/**
 * Leads of the period that are on no invoice.
 *
 * @param partner key of the partner
 * @param net sum of their prices, in the decimals of the currency
 */
public record UnbilledLeads(String partner, int leads, String net) {}
