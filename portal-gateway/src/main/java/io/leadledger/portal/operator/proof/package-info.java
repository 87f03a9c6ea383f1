/** Proves the documents of an entity from the topics; how far it is, and what differs, is on the job's page. */
@NullMarked
package io.leadledger.portal.operator.proof;

import org.jspecify.annotations.NullMarked;
