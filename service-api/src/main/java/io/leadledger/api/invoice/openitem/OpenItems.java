package io.leadledger.api.invoice.openitem;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that is open, as of a day of the entity.
 *
 * @param partners in the order of their names; who owes nothing and is owed nothing is not listed
 * @param sums one for each currency
 */
public record OpenItems(LocalDate asOf, List<PartnerOpenItems> partners, List<AgeSums> sums) {}
