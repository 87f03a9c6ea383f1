/** The choice of a line of business. */
@NullMarked
package io.leadledger.portal.operator.entity;

import org.jspecify.annotations.NullMarked;
