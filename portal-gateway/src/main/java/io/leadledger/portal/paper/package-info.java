/** An invoice or credit note on paper, for both sites: in the partner's language, with the words of its PDF. */
@NullMarked
package io.leadledger.portal.paper;

import org.jspecify.annotations.NullMarked;
