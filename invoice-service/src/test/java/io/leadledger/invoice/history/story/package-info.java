/** The language of random histories: what can happen, and what it happens to. */
@NullMarked
package io.leadledger.invoice.history.story;

import org.jspecify.annotations.NullMarked;
