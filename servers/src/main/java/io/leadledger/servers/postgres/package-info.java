/** A real PostgreSQL 18 on the loopback address, with the databases and roles of Leadledger. */
@NullMarked
package io.leadledger.servers.postgres;

import org.jspecify.annotations.NullMarked;
