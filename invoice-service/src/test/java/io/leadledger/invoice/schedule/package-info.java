/** Drafts that are made by themselves. */
@NullMarked
package io.leadledger.invoice.schedule;

import org.jspecify.annotations.NullMarked;
