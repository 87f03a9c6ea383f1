/** Making drafts final, one by itself or all of a period: what is asked before, and what could not be. */
@NullMarked
package io.leadledger.portal.operator.finalization;

import org.jspecify.annotations.NullMarked;
