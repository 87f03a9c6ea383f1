/** What several features share: JSON columns and dates of an entity. */
@NullMarked
package io.leadledger.invoice.support;

import org.jspecify.annotations.NullMarked;
