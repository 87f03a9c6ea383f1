/** The service that owns entities, sellers, partners and the evidence on their VAT IDs (D-02). */
@NullMarked
package io.leadledger.partner;

import org.jspecify.annotations.NullMarked;
