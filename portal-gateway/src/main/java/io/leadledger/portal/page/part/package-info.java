/** The parts that pages are put together from: words and addresses ready to be shown. */
@NullMarked
package io.leadledger.portal.page.part;

import org.jspecify.annotations.NullMarked;
