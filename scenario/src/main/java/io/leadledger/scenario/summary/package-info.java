/** What a run leaves behind: documents, summary.json and the table on the terminal. */
@NullMarked
package io.leadledger.scenario.summary;

import org.jspecify.annotations.NullMarked;
