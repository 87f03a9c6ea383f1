/** Documents sent by mail: what went to whom, the question before it does, and all of a period at once. */
@NullMarked
package io.leadledger.portal.operator.mailing;

import org.jspecify.annotations.NullMarked;
