/** Numbers that are shown: sums, arithmetic, big numbers, shares, bars. */
@NullMarked
package io.leadledger.portal.page.figure;

import org.jspecify.annotations.NullMarked;
