package io.leadledger.scenario.billing;

import java.time.YearMonth;

/**
 * Leads of a calendar month that are on no invoice, for no run has covered them.
 *
 * @param month in the zone of the entity
 */
public record MonthLeads(YearMonth month, int leads) {}
