/** Tests of the kit. */
@NullMarked
package io.leadledger.portal.page.shell;

import org.jspecify.annotations.NullMarked;
