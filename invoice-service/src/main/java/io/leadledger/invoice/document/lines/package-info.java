/** The lines of a document over any number of pages, with their sum carried from page to page. */
@NullMarked
package io.leadledger.invoice.document.lines;

import org.jspecify.annotations.NullMarked;
