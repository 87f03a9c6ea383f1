/** Texts as people write them, in one form. */
@NullMarked
package io.leadledger.text;

import org.jspecify.annotations.NullMarked;
