/** Tests of how the console says what a service refused. */
@NullMarked
package io.leadledger.portal.operator.document;

import org.jspecify.annotations.NullMarked;
