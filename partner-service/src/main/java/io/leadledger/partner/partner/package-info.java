/** Partners, who receive leads and pay for them, with their billing data and VAT evidence. */
@NullMarked
package io.leadledger.partner.partner;

import org.jspecify.annotations.NullMarked;
