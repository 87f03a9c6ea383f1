/** Letters, tables, codes and sheets of paper, from which documents are set. */
@NullMarked
package io.leadledger.invoice.document.typesetting;

import org.jspecify.annotations.NullMarked;
