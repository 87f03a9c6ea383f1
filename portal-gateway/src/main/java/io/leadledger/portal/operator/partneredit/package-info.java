/** A partner is made, and what is known of it changes. */
@NullMarked
package io.leadledger.portal.operator.partneredit;

import org.jspecify.annotations.NullMarked;
