/** Servers as child processes, which end with their parent however it ends. */
@NullMarked
package io.leadledger.servers.process;

import org.jspecify.annotations.NullMarked;
