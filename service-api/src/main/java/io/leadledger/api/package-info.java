/** What the routes of all services have in common: pages, versions, keys, refusals. */
@NullMarked
package io.leadledger.api;

import org.jspecify.annotations.NullMarked;
