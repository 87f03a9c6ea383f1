/** Work in bulk that the services go on with by themselves: waited for, with its progress. */
@NullMarked
package io.leadledger.scenario.job;

import org.jspecify.annotations.NullMarked;
