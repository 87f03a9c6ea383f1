/** Jobs of this service over HTTP: how far they are, stopped, and tried again. */
@NullMarked
package io.leadledger.invoice.job;

import org.jspecify.annotations.NullMarked;
