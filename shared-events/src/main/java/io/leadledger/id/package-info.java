/** Ids as types: each names one kind of thing, so that two of them cannot be swapped; as text and in JSON it is the id itself. */
@NullMarked
package io.leadledger.id;

import org.jspecify.annotations.NullMarked;
