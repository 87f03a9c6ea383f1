/** The rows of a spreadsheet, and why one of them cannot be taken. */
@NullMarked
package io.leadledger.scenario.sheet;

import org.jspecify.annotations.NullMarked;
