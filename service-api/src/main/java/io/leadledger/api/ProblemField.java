package io.leadledger.api;

import org.jspecify.annotations.Nullable;

/** One entry of a problem's {@code errors}: where, a code for programs, a sentence for people. */
public record ProblemField(@Nullable String field, String code, String message) {}
