/** Folders that the quickstart unpacks, replaces and removes. */
@NullMarked
package io.leadledger.quickstart.folder;

import org.jspecify.annotations.NullMarked;
