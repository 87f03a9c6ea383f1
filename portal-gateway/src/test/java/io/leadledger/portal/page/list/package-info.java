/** Tests of the kit. */
@NullMarked
package io.leadledger.portal.page.list;

import org.jspecify.annotations.NullMarked;
