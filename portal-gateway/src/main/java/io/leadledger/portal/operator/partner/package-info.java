/** The record of a partner: can it be billed, can it be reached, what may it do. */
@NullMarked
package io.leadledger.portal.operator.partner;

import org.jspecify.annotations.NullMarked;
