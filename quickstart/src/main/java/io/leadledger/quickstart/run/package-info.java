/** Runs a scenario folder against the stack of this machine or a deployment, and writes to a folder. */
@NullMarked
package io.leadledger.quickstart.run;

import org.jspecify.annotations.NullMarked;
