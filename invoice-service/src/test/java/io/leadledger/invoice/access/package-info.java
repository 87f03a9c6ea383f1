@NullMarked
package io.leadledger.invoice.access;

import org.jspecify.annotations.NullMarked;
