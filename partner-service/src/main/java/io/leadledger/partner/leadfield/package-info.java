/** Which of an entity's lead fields are in use: learned from the leads that were delivered. */
@NullMarked
package io.leadledger.partner.leadfield;

import org.jspecify.annotations.NullMarked;
