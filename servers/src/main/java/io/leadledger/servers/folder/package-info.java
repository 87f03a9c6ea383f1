/** The checkout, and folders that are unpacked, replaced and removed. */
@NullMarked
package io.leadledger.servers.folder;

import org.jspecify.annotations.NullMarked;
