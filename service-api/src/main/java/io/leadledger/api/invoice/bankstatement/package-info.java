/** Bank statements: what they propose, and what a person confirms. */
@NullMarked
package io.leadledger.api.invoice.bankstatement;

import org.jspecify.annotations.NullMarked;
