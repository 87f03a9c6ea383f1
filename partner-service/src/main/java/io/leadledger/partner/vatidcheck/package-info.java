/** The VAT IDs of partners and sellers, asked for at VIES by people and after they were saved. */
@NullMarked
package io.leadledger.partner.vatidcheck;

import org.jspecify.annotations.NullMarked;
