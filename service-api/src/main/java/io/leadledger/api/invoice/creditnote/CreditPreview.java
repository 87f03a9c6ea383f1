package io.leadledger.api.invoice.creditnote;

import io.leadledger.event.bill.Bill;
import io.leadledger.money.Money;
import java.util.List;

/**
 * What crediting leads gives.
 *
 * @param leads how many of them
 * @param notes the bill of each note that follows, one for each VAT rate; what waits already is on them too
 * @param total of all notes
 * @param openAmount what is left to pay afterwards
 * @param creditBalance what the partner has to its credit afterwards
 */
public record CreditPreview(int leads, List<Bill> notes, Money total, Money openAmount, Money creditBalance) {}
