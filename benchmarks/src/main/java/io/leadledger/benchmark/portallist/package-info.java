/** Workload W5: the portal's list of leads, under row-level security. */
@NullMarked
package io.leadledger.benchmark.portallist;

import org.jspecify.annotations.NullMarked;
