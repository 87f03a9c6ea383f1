package io.leadledger.api.delivery.assignment;

import io.leadledger.api.Versioned;
import io.leadledger.id.AssignmentId;
import java.util.List;

/**
 * Answer to every change of an assignment or its prices: its version now, and the facts the change made, none if it made no
 * difference. A new one is not found below the address that it was sent to, but among all assignments.
 */
public record AssignmentWritten(AssignmentId assignmentId, long version, List<String> eventIds) implements Versioned {}
