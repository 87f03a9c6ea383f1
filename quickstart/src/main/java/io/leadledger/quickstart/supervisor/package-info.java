/** The background process that owns a stack, and how the command line starts, hears and stops it. */
@NullMarked
package io.leadledger.quickstart.supervisor;

import org.jspecify.annotations.NullMarked;
