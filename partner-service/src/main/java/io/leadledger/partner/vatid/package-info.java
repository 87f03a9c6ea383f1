/** What a VAT ID says of itself: its normal form, its format, its check digit; plain Java. */
@NullMarked
package io.leadledger.partner.vatid;

import org.jspecify.annotations.NullMarked;
