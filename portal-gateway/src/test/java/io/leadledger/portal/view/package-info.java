/** Tests of how things are said. */
@NullMarked
package io.leadledger.portal.view;

import org.jspecify.annotations.NullMarked;
