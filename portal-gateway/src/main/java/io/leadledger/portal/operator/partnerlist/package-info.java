/** The list of partners. */
@NullMarked
package io.leadledger.portal.operator.partnerlist;

import org.jspecify.annotations.NullMarked;
