/** What VIES said of the VAT IDs of partners and sellers, and asking it. */
@NullMarked
package io.leadledger.portal.operator.vatid;

import org.jspecify.annotations.NullMarked;
