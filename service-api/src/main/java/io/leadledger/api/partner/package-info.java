/** What the routes of partner-service share. */
@NullMarked
package io.leadledger.api.partner;

import org.jspecify.annotations.NullMarked;
