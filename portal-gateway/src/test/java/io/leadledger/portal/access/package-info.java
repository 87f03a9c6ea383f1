/** Tests of the page behind an invitation's link. */
@NullMarked
package io.leadledger.portal.access;

import org.jspecify.annotations.NullMarked;
