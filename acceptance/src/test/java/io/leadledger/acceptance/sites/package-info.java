/** Both sites in a browser, on the whole system. */
@NullMarked
package io.leadledger.acceptance.sites;

import org.jspecify.annotations.NullMarked;
