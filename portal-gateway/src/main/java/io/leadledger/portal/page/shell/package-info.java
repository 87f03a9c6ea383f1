/** What stands around every page of both sites. */
@NullMarked
package io.leadledger.portal.page.shell;

import org.jspecify.annotations.NullMarked;
