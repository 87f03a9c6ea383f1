/** Whole folders billed by a running installation, also while its services die. */
@NullMarked
package io.leadledger.acceptance.folder;

import org.jspecify.annotations.NullMarked;
