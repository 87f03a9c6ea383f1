package io.leadledger.quickstart.stack;

/**
 * A server or service of a stack.
 *
 * @param name how people call it
 * @param alive whether it runs
 * @param pid its process, or the process that was
 */
public record PartState(String name, boolean alive, long pid) {}
