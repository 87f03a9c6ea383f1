package io.leadledger.chassis.job;

import io.leadledger.api.job.JobId;
import io.leadledger.id.EntityId;

/**
 * A job as its kind is asked to do it.
 *
 * @param by who asked for it
 * @param arguments what exactly was asked for
 */
public record Job<A>(JobId jobId, EntityId entityId, String by, A arguments) {}
