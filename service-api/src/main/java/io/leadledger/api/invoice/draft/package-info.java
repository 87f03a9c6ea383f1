/** What is done with drafts until they are final. */
@NullMarked
package io.leadledger.api.invoice.draft;

import org.jspecify.annotations.NullMarked;
