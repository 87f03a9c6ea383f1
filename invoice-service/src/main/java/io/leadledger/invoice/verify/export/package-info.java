/** What an auditor takes away: documents, the register with its chain, and how to check both without us (R-101, ADR 44). */
@NullMarked
package io.leadledger.invoice.verify.export;

import org.jspecify.annotations.NullMarked;
