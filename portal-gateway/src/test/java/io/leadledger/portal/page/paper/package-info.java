/** Tests of how things are said. */
@NullMarked
package io.leadledger.portal.page.paper;

import org.jspecify.annotations.NullMarked;
