/** When drafts are made by themselves, and what came of it. */
@NullMarked
package io.leadledger.api.invoice.schedule;

import org.jspecify.annotations.NullMarked;
