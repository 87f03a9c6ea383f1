/** Loads the rows of a scenario folder through the public API. */
@NullMarked
package io.leadledger.quickstart.loading;

import org.jspecify.annotations.NullMarked;
