/** Deliveries recorded over HTTP in bulk. */
@NullMarked
package io.leadledger.benchmark.recording;

import org.jspecify.annotations.NullMarked;
