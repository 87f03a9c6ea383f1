/** Asks VIES, the European Commission's register of VAT IDs, and believes only what is plainly an answer (D-26). */
@NullMarked
package io.leadledger.partner.vies;

import org.jspecify.annotations.NullMarked;
