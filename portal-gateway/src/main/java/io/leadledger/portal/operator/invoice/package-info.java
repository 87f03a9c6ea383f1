/** One invoice: its paper, what is to be done, its files, what happened. */
@NullMarked
package io.leadledger.portal.operator.invoice;

import org.jspecify.annotations.NullMarked;
