/** Files of banks, read into lines: CAMT.053 and CSV. Knows no invoice. */
@NullMarked
package io.leadledger.invoice.bankfile;

import org.jspecify.annotations.NullMarked;
