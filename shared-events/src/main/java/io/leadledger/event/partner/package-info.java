/** Facts of entities, sellers and partners, and the value types they carry. */
@NullMarked
package io.leadledger.event.partner;

import org.jspecify.annotations.NullMarked;
