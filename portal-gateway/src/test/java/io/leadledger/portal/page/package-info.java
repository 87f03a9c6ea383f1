/** Tests of how things are said. */
@NullMarked
package io.leadledger.portal.page;

import org.jspecify.annotations.NullMarked;
