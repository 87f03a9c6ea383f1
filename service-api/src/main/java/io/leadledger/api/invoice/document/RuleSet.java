package io.leadledger.api.invoice.document;

/**
 * Official rules in the version that is in use.
 *
 * @param name as their publisher calls them
 * @param version as their publisher counts, with a date where the rules carry one
 */
public record RuleSet(OfficialCheck check, String name, String version) {}
