/** One run of a scenario folder, from the first row to the last file. */
@NullMarked
package io.leadledger.quickstart.run;

import org.jspecify.annotations.NullMarked;
