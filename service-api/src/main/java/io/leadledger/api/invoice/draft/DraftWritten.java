package io.leadledger.api.invoice.draft;

import io.leadledger.api.Versioned;
import java.util.List;

/** A draft that was changed: its version now, and the facts the change made. */
public record DraftWritten(long version, List<String> eventIds) implements Versioned {}
