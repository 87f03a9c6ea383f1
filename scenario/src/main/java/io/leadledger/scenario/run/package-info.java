/** One run of a scenario, from the first row to the last file. */
@NullMarked
package io.leadledger.scenario.run;

import org.jspecify.annotations.NullMarked;
