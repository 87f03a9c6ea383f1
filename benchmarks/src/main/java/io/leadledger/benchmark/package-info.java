/** How workloads are measured: in turns, as ratios, on a machine that is named. */
@NullMarked
package io.leadledger.benchmark;

import org.jspecify.annotations.NullMarked;
