/** Brings every text of a request into the one form of {@link io.leadledger.text.WrittenText}, before anybody reads it. */
@NullMarked
package io.leadledger.chassis.text;

import org.jspecify.annotations.NullMarked;
