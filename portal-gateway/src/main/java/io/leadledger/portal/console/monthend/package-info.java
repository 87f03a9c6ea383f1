/** The month-end: from the preview of a period to final invoices. */
@NullMarked
package io.leadledger.portal.console.monthend;

import org.jspecify.annotations.NullMarked;
