/** The operator console: pages that show what the owning services say (D-03). */
@NullMarked
package io.leadledger.portal.operator;

import org.jspecify.annotations.NullMarked;
