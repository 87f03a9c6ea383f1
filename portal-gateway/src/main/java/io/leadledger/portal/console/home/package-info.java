/** What needs the operator today. */
@NullMarked
package io.leadledger.portal.console.home;

import org.jspecify.annotations.NullMarked;
