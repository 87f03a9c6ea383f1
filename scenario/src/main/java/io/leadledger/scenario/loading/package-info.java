/** What is loaded by now and what was rejected, by the keys of the folder. */
@NullMarked
package io.leadledger.scenario.loading;

import org.jspecify.annotations.NullMarked;
