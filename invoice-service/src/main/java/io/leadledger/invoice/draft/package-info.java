/** Drafts: their tables, what they claim, what changed since they were made, and how they are changed. */
@NullMarked
package io.leadledger.invoice.draft;

import org.jspecify.annotations.NullMarked;
