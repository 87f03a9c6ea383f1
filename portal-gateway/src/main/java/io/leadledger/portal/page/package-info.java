/** What every page is made with: the record that is its model, its words, and how it becomes HTML. */
@NullMarked
package io.leadledger.portal.page;

import org.jspecify.annotations.NullMarked;
