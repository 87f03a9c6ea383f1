/** The command line of {@code ./leadledger}. */
@NullMarked
package io.leadledger.quickstart.cli;

import org.jspecify.annotations.NullMarked;
