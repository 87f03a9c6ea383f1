/** From a line of an invoice to its leads, and from a lead to why it costs what it costs. */
@NullMarked
package io.leadledger.portal.operator.provenance;

import org.jspecify.annotations.NullMarked;
