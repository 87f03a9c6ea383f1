/** What proves the documents: each compared with what the topics say. */
@NullMarked
package io.leadledger.api.invoice.proof;

import org.jspecify.annotations.NullMarked;
