/** Workload W10: documents proved from the topics. */
@NullMarked
package io.leadledger.benchmark.verification;

import org.jspecify.annotations.NullMarked;
