package io.leadledger.api.invoice.ledger;

import io.leadledger.money.Money;
import java.time.LocalDate;

/**
 * Leads of a calendar month that no billing run has covered: unless somebody bills that period, or includes them in another,
 * nobody ever pays them (D-14).
 *
 * @param from first day of the month
 * @param to first day after it
 * @param net sum of their prices
 */
public record UnrunMonth(LocalDate from, LocalDate to, int partners, int leads, Money net) {}
