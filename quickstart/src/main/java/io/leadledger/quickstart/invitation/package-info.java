/** Lets a partner into the portal, as an operator would, and says how it logs in. */
@NullMarked
package io.leadledger.quickstart.invitation;

import org.jspecify.annotations.NullMarked;
