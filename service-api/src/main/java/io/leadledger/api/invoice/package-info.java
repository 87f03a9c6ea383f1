/** What several routes of invoice-service answer. */
@NullMarked
package io.leadledger.api.invoice;

import org.jspecify.annotations.NullMarked;
