/** Partners, who receive leads and pay for them, with their billing data. */
@NullMarked
package io.leadledger.api.partner.partner;

import org.jspecify.annotations.NullMarked;
