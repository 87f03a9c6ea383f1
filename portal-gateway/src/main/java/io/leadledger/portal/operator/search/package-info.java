/** One field that finds partners and documents. */
@NullMarked
package io.leadledger.portal.operator.search;

import org.jspecify.annotations.NullMarked;
