/** An entity's lead fields: how they are named, and which are in use, learned from the leads that were delivered. */
@NullMarked
package io.leadledger.partner.leadfield;

import org.jspecify.annotations.NullMarked;
