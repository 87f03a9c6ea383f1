package io.leadledger.invoice.bankfile;

import io.leadledger.api.invoice.bankstatement.StatementFormat;
import io.leadledger.text.Sha256;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of a bank.
 *
 * @param account its IBAN, where the file says it
 */
public record BankFile(StatementFormat format, @Nullable String account, List<BankLine> lines) {

    /**
     * What each line is known by, in their order: the bank's reference where it gives one, else all it says and the
     * how-manieth equal line it is. The same movement in another file has the same.
     */
    public List<String> identities() {
        Map<String, Integer> seen = new HashMap<>();
        List<String> all = new ArrayList<>();
        for (BankLine line : lines) {
            String known = String.join(
                    "\n",
                    String.valueOf(account),
                    String.valueOf(line.reference()),
                    line.bookedOn().toString(),
                    line.amount().toString(),
                    Boolean.toString(line.incoming()),
                    line.reference() == null ? squeezed(line.name()) : "",
                    line.reference() == null ? squeezed(line.iban()) : "",
                    line.reference() == null ? squeezed(line.text()) : "");
            all.add(Sha256.hex(known + '\n' + seen.merge(known, 1, Integer::sum)));
        }
        return all;
    }

    /** Blanks come and go between one export and the next. */
    private static String squeezed(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\s+", "");
    }
}
