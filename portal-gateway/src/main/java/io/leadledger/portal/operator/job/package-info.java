/** Work in bulk as the console shows it: how far it is, what failed and why, what can be done about it. */
@NullMarked
package io.leadledger.portal.operator.job;

import org.jspecify.annotations.NullMarked;
