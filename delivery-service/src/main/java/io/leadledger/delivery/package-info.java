/** The delivery service: profiles, prices, recorded deliveries, transactions and the keys of personal data. */
@NullMarked
package io.leadledger.delivery;

import org.jspecify.annotations.NullMarked;
