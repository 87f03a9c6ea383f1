/** The line of business that a page of the console is about, and what every such page needs. */
@NullMarked
package io.leadledger.portal.operator.scope;

import org.jspecify.annotations.NullMarked;
