/** Tests of what the console reads from addresses and forms. */
@NullMarked
package io.leadledger.portal.operator.draft;

import org.jspecify.annotations.NullMarked;
