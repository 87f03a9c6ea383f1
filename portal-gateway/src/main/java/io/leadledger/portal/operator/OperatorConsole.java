package io.leadledger.portal.operator;

/** Names this package to what applies to all of its pages. */
public interface OperatorConsole {}
