/** Makes drafts final, and says in the words of the folder why one stays. */
@NullMarked
package io.leadledger.scenario.finalizing;

import org.jspecify.annotations.NullMarked;
