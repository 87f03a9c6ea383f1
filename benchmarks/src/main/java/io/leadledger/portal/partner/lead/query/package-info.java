/** Beside the gateway's package of this name: its own statements, pages and writing, opened to benchmarks. */
@NullMarked
package io.leadledger.portal.partner.lead.query;

import org.jspecify.annotations.NullMarked;
