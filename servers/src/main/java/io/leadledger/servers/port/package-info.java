/** Which port of the loopback address each part of Leadledger listens on, and who has it when it is not free. */
@NullMarked
package io.leadledger.servers.port;

import org.jspecify.annotations.NullMarked;
