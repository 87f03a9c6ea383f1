/** Who did what in the two sites, when and from where. */
@NullMarked
package io.leadledger.portal.audit;

import org.jspecify.annotations.NullMarked;
