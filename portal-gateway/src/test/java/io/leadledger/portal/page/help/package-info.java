/** Tests of the help. */
@NullMarked
package io.leadledger.portal.page.help;

import org.jspecify.annotations.NullMarked;
