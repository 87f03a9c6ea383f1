/** Work in bulk that goes on while nobody waits for it: how far it is, what failed and why. */
@NullMarked
package io.leadledger.api.job;

import org.jspecify.annotations.NullMarked;
