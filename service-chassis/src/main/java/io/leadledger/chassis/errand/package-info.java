/** One thing that is done later and tried again until it is over: db-scheduler says who tries it, and when (ADR 39). */
@NullMarked
package io.leadledger.chassis.errand;

import org.jspecify.annotations.NullMarked;
