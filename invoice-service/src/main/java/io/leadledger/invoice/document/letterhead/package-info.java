/** How the pages of a document begin and end: who writes, to whom, the facts, the foot of every page. */
@NullMarked
package io.leadledger.invoice.document.letterhead;

import org.jspecify.annotations.NullMarked;
