/** Many drafts: what the console reads of them, and how fast they become final. */
@NullMarked
package io.leadledger.benchmark.drafts;

import org.jspecify.annotations.NullMarked;
