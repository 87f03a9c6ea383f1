package io.leadledger.portal.partner.lead.query;

import org.jspecify.annotations.Nullable;

/**
 * A page that a partner asks for.
 *
 * @param name what it is called in a report
 * @param filter which leads
 * @param cursor where it begins as the portal says it, absent for the first page
 * @param offset where it begins as a quick program says it: how many leads come before
 */
public record LeadPageRequest(
        String name, LeadFilter filter, @Nullable LeadCursor cursor, int offset) {}
