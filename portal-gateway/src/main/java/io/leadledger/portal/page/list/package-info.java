/** Lists: tabs, filters, columns with their cells, and the way through many pages of them. */
@NullMarked
package io.leadledger.portal.page.list;

import org.jspecify.annotations.NullMarked;
