/** Drafts that are made by themselves, monthly or weekly, and final where nothing has to be looked at. */
@NullMarked
package io.leadledger.invoice.schedule;

import org.jspecify.annotations.NullMarked;
