/** What this service knows of entities and partners, read from the partner topic (D-29). */
@NullMarked
package io.leadledger.delivery.directory;

import org.jspecify.annotations.NullMarked;
