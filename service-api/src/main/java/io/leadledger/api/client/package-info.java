/** How the services are called: one set-up of timeouts, tokens and refusals for sites, programs and tests. */
@NullMarked
package io.leadledger.api.client;

import org.jspecify.annotations.NullMarked;
