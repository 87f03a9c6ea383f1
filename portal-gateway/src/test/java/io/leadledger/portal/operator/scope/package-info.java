/** Tests of how the console says what a service refused. */
@NullMarked
package io.leadledger.portal.operator.scope;

import org.jspecify.annotations.NullMarked;
