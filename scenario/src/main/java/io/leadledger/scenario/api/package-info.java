/** The public API as the loader calls it: tokens, repetition, refusals. */
@NullMarked
package io.leadledger.scenario.api;

import org.jspecify.annotations.NullMarked;
