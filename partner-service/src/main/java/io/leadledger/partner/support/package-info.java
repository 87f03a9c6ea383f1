/** The plumbing between rules and framework that both features share. */
@NullMarked
package io.leadledger.partner.support;

import org.jspecify.annotations.NullMarked;
