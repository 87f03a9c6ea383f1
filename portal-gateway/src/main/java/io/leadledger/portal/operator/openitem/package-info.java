/** What partners still owe, by age: the page and its spreadsheet. */
@NullMarked
package io.leadledger.portal.operator.openitem;

import org.jspecify.annotations.NullMarked;
