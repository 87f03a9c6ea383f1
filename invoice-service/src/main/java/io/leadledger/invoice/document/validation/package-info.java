/** The official rules, and what they say of a document. */
@NullMarked
package io.leadledger.invoice.document.validation;

import org.jspecify.annotations.NullMarked;
