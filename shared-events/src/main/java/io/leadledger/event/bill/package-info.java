/** What is owed, line by line, and how it is taxed. */
@NullMarked
package io.leadledger.event.bill;

import org.jspecify.annotations.NullMarked;
