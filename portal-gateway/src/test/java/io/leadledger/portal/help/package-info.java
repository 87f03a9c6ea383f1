/** Tests of the help. */
@NullMarked
package io.leadledger.portal.help;

import org.jspecify.annotations.NullMarked;
