/** What this service knows of entities, partners and assignments from their published facts. */
@NullMarked
package io.leadledger.invoice.directory;

import org.jspecify.annotations.NullMarked;
