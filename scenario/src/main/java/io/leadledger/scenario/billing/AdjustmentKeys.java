package io.leadledger.scenario.billing;

import io.leadledger.text.Sha256;
import java.util.HashMap;
import java.util.Map;

/**
 * Idempotency keys of adjustments (D-07): of equal rows each has its own, mending one row leaves the keys of the
 * others as they were, and a draft that was discarded and generated anew takes its adjustments again. A row without a VAT
 * rate has the key it had before rows could say one.
 */
final class AdjustmentKeys {
    private final Map<String, Integer> equalRows = new HashMap<>();

    /** The key of the next row that says this; to be asked once for each row, in the order of the file. */
    String next(String invoiceId, String amount, String reason, String vatRate) {
        var content = String.join("\n", invoiceId, amount, reason) + (vatRate.isEmpty() ? "" : "\n" + vatRate);
        return Sha256.hex(content + "\n" + equalRows.merge(content, 1, Integer::sum));
    }
}
