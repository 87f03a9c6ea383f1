/** The console's help. */
@NullMarked
package io.leadledger.portal.operator.help;

import org.jspecify.annotations.NullMarked;
