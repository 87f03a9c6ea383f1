/** Workload W3: what a period comes to, and the drafts that bill it. */
@NullMarked
package io.leadledger.benchmark.periodclose;

import org.jspecify.annotations.NullMarked;
