package io.leadledger.event.bill;

import io.leadledger.money.Money;
import java.util.List;

/**
 * The sums of a document.
 *
 * @param lines sum of the lines (BT-106)
 * @param net lines with adjustments (BT-109)
 * @param tax sum of VAT (BT-110)
 * @param total what is to be paid (BT-112)
 * @param taxes VAT per rate, by falling rate (BG-23)
 */
public record Totals(Money lines, Money net, Money tax, Money total, List<TaxTotal> taxes) {}
