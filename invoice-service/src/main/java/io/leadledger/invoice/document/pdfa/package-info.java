/** What makes a PDF fit for archives: its identity, its description, the XML in it (PDF/A-3). */
@NullMarked
package io.leadledger.invoice.document.pdfa;

import org.jspecify.annotations.NullMarked;
