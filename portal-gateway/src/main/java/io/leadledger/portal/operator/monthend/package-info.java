/** The month-end: from the preview of a period to final invoices. */
@NullMarked
package io.leadledger.portal.operator.monthend;

import org.jspecify.annotations.NullMarked;
