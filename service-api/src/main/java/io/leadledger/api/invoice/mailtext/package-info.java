/** The words of mails with documents, by entity and language. */
@NullMarked
package io.leadledger.api.invoice.mailtext;

import org.jspecify.annotations.NullMarked;
