/** Tests of how the console says what a service refused. */
@NullMarked
package io.leadledger.portal.console.entity;

import org.jspecify.annotations.NullMarked;
