/** Beside the gateway's package of this name: its own statements, pages and writing, opened to benchmarks. */
@NullMarked
package io.leadledger.portal.readmodel.lead;

import org.jspecify.annotations.NullMarked;
