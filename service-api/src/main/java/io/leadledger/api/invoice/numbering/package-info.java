/** The register of given numbers. */
@NullMarked
package io.leadledger.api.invoice.numbering;

import org.jspecify.annotations.NullMarked;
