/** Turns what was loaded into drafts, and asks what has arrived and what is on no invoice. */
@NullMarked
package io.leadledger.scenario.billing;

import org.jspecify.annotations.NullMarked;
