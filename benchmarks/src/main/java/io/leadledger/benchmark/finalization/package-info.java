/** Workload W4: drafts that become documents past the gate. */
@NullMarked
package io.leadledger.benchmark.finalization;

import org.jspecify.annotations.NullMarked;
