/** The words of mails with documents. */
@NullMarked
package io.leadledger.invoice.mailtext;

import org.jspecify.annotations.NullMarked;
