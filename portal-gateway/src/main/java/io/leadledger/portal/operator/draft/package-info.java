/** What can be done with one draft: adjust it, accept what changed, discard it. */
@NullMarked
package io.leadledger.portal.operator.draft;

import org.jspecify.annotations.NullMarked;
