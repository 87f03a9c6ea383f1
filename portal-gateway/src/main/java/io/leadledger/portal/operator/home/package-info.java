/** What needs the operator today. */
@NullMarked
package io.leadledger.portal.operator.home;

import org.jspecify.annotations.NullMarked;
