/** Child processes that end with their parent, and the ports they listen on. */
@NullMarked
package io.leadledger.quickstart.process;

import org.jspecify.annotations.NullMarked;
