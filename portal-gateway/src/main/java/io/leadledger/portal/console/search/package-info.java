/** One field that finds partners and documents. */
@NullMarked
package io.leadledger.portal.console.search;

import org.jspecify.annotations.NullMarked;
