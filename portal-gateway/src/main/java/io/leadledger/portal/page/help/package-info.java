/** Help of both sites: the keys that work on every page, and what the words mean. */
@NullMarked
package io.leadledger.portal.page.help;

import org.jspecify.annotations.NullMarked;
