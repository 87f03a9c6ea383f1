/** A whole month: from a folder to documents past the official rules. */
@NullMarked
package io.leadledger.benchmark.month;

import org.jspecify.annotations.NullMarked;
