/** What the next invoice of each partner would be, before anybody makes one. */
@NullMarked
package io.leadledger.api.invoice.preview;

import org.jspecify.annotations.NullMarked;
