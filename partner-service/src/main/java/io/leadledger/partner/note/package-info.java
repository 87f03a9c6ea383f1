/** Notes and tags on partners: facts of this service alone, which no topic ever carries. */
@NullMarked
package io.leadledger.partner.note;

import org.jspecify.annotations.NullMarked;
