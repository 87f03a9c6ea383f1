/** In which entities partners have assignments, and so who of the operator's people sees them (D-01). */
@NullMarked
package io.leadledger.partner.assigned;

import org.jspecify.annotations.NullMarked;
