/** What the operator's people note about partners; no partner ever sees it. */
@NullMarked
package io.leadledger.api.partner.note;

import org.jspecify.annotations.NullMarked;
