package io.leadledger.portal.partner.document.query;

import java.util.List;
import java.util.Map;

/**
 * One page of the list, newest first.
 *
 * @param position how many documents come before it
 * @param counts by tab
 * @param open what is to be paid in all, in minor units by currency
 */
public record DocumentRows(
        List<DocumentRow> rows,
        long position,
        boolean hasMore,
        Map<DocumentTab, Long> counts,
        Map<String, Long> open) {}
