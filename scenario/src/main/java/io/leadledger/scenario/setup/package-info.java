/** What {@code operator.yaml} and {@code period.yaml} say: entities with their sellers, and the period to bill. */
@NullMarked
package io.leadledger.scenario.setup;

import org.jspecify.annotations.NullMarked;
