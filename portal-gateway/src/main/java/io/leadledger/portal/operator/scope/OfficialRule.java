package io.leadledger.portal.operator.scope;

import io.leadledger.portal.page.Words;

/**
 * A rule of EN 16931, Factur-X, XRechnung or PDF/A that refuses a document: in words a bookkeeper knows where we have some for
 * it, else in those of its publisher; its name stands there in any case.
 */
final class OfficialRule {

    static final String CODE = "official-rule";

    private OfficialRule() {}

    /** @param message of invoice-service: the rule's name, a colon, and the rule in its publisher's words */
    static String said(String message, Words words) {
        int colon = message.indexOf(": ");
        String rule = colon < 0 ? "" : message.substring(0, colon);
        String official = colon < 0 ? message : message.substring(colon + 2);
        return words.sayElse(words.say("console.reason." + CODE, rule, official), "console.rule." + rule, rule);
    }
}
