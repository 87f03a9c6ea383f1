package io.leadledger.scenario.billing;

/**
 * A partner with leads to bill whose draft could not be made.
 *
 * @param partner what it is called
 * @param reason sentences
 */
public record NotDrafted(String partner, String reason) {}
