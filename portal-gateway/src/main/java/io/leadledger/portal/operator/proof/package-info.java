/**
 * Proves documents from the topics: all of an entity, where how far it is and what differs is on the job's page, or one,
 * with its place in the register.
 */
@NullMarked
package io.leadledger.portal.operator.proof;

import org.jspecify.annotations.NullMarked;
