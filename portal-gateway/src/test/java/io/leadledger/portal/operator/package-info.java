/** The console's pages against recorded answers of the services; the real flow is in the module acceptance. */
@NullMarked
package io.leadledger.portal.operator;

import org.jspecify.annotations.NullMarked;
