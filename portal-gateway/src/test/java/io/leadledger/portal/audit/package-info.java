/** What is recorded, and that it stays. */
@NullMarked
package io.leadledger.portal.audit;

import org.jspecify.annotations.NullMarked;
