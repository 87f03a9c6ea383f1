/** The public API: passed on to the service that owns each resource. */
@NullMarked
package io.leadledger.portal.api;

import org.jspecify.annotations.NullMarked;
