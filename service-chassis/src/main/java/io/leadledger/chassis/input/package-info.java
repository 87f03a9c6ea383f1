/**
 * Reads what a person or a system sent, field by field, and collects everything that is wrong with it, for the one answer 422
 * with field and code; plain Java.
 */
@NullMarked
package io.leadledger.chassis.input;

import org.jspecify.annotations.NullMarked;
