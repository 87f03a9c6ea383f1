/** What the portal shows, as tables fed from the topics. */
@NullMarked
package io.leadledger.portal.readmodel;

import org.jspecify.annotations.NullMarked;
