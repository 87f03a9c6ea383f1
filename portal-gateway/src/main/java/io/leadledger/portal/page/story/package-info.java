/** What happened, what is to be done, and how far it got. */
@NullMarked
package io.leadledger.portal.page.story;

import org.jspecify.annotations.NullMarked;
