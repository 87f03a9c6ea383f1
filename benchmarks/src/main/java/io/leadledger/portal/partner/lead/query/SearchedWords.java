package io.leadledger.portal.partner.lead.query;

/**
 * What a partner searches for.
 *
 * @param leadId of one of its leads
 * @param surname of a few
 * @param beginning of many surnames
 * @param nobody of no lead at all
 */
public record SearchedWords(String leadId, String surname, String beginning, String nobody) {}
