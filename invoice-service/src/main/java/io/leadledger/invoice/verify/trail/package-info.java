/** What the topics say of documents, leads, entities and partners, folded from the first record on. */
@NullMarked
package io.leadledger.invoice.verify.trail;

import org.jspecify.annotations.NullMarked;
