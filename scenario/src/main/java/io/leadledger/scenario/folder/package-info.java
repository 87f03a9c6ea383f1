/** A scenario folder, read whole before anything of it is loaded. */
@NullMarked
package io.leadledger.scenario.folder;

import org.jspecify.annotations.NullMarked;
