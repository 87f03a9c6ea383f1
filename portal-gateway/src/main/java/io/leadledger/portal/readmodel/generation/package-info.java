/** Generations of the read model, built anew beside while pages go on reading. */
@NullMarked
package io.leadledger.portal.readmodel.generation;

import org.jspecify.annotations.NullMarked;
