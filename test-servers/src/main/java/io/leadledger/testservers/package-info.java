/** Where tests get a real PostgreSQL and a real Kafka from, with or without Docker. */
@NullMarked
package io.leadledger.testservers;

import org.jspecify.annotations.NullMarked;
