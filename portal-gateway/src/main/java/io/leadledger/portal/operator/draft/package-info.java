/** What can be done with one draft: adjust it, accept what changed, discard it, make it final. */
@NullMarked
package io.leadledger.portal.operator.draft;

import org.jspecify.annotations.NullMarked;
