/** Bank statements in the console: read, looked through, confirmed. */
@NullMarked
package io.leadledger.portal.operator.bankstatement;

import org.jspecify.annotations.NullMarked;
