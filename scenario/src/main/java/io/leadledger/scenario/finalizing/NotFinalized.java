package io.leadledger.scenario.finalizing;

/**
 * A draft that could not be made final.
 *
 * @param partner key of the partner
 * @param reason sentences
 */
public record NotFinalized(String partner, String reason) {}
