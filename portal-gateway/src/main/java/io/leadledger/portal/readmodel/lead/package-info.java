/** Delivered leads, written as their events say. */
@NullMarked
package io.leadledger.portal.readmodel.lead;

import org.jspecify.annotations.NullMarked;
