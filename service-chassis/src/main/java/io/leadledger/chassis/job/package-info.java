/** Work in bulk that survives whoever asked for it: db-scheduler says who works on it, here is how far it is (ADR 37). */
@NullMarked
package io.leadledger.chassis.job;

import org.jspecify.annotations.NullMarked;
