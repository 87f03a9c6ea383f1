/** Brings one thing of the API to the state that a folder wants, whatever it is. */
@NullMarked
package io.leadledger.scenario.aggregate;

import org.jspecify.annotations.NullMarked;
