/** Keys of personal data over HTTP. */
@NullMarked
package io.leadledger.api.delivery.datakey;

import org.jspecify.annotations.NullMarked;
