/** Invoice-service: invoices, credit notes, previews, files. */
@NullMarked
package io.leadledger.portal.service.invoice;

import org.jspecify.annotations.NullMarked;
