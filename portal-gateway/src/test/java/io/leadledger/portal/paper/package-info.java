/** Tests of how things are said. */
@NullMarked
package io.leadledger.portal.paper;

import org.jspecify.annotations.NullMarked;
