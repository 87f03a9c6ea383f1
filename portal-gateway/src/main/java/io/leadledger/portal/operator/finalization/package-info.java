/** Making drafts final, one by itself or all of a period: what is asked before. */
@NullMarked
package io.leadledger.portal.operator.finalization;

import org.jspecify.annotations.NullMarked;
