/** Proves all documents that there are. */
@NullMarked
package io.leadledger.scenario.proof;

import org.jspecify.annotations.NullMarked;
