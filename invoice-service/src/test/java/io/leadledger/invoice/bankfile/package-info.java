/** Files of banks, read. */
@NullMarked
package io.leadledger.invoice.bankfile;

import org.jspecify.annotations.NullMarked;
