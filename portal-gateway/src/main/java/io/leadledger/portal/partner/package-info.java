/** The partner portal: pages that show a partner its own. */
@NullMarked
package io.leadledger.portal.partner;

import org.jspecify.annotations.NullMarked;
