/** Work in bulk: progress, failures, what stops it and what does not. */
@NullMarked
package io.leadledger.invoice.job;

import org.jspecify.annotations.NullMarked;
