/** What mails with documents say: the entity's own words, else ours. */
@NullMarked
package io.leadledger.invoice.mailtext;

import org.jspecify.annotations.NullMarked;
