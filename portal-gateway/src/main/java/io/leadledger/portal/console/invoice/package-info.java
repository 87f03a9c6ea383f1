/** The invoices of an entity: lists of them, one of them, and what can be done with it. */
@NullMarked
package io.leadledger.portal.console.invoice;

import org.jspecify.annotations.NullMarked;
