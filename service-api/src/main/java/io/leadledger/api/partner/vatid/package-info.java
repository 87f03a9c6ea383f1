/** What VIES says of the VAT IDs of partners and sellers. */
@NullMarked
package io.leadledger.api.partner.vatid;

import org.jspecify.annotations.NullMarked;
