/** Distribution profiles and their base prices over HTTP. */
@NullMarked
package io.leadledger.api.delivery.profile;

import org.jspecify.annotations.NullMarked;
