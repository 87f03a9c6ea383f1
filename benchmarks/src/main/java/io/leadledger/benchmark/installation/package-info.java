/** A whole Leadledger of its own for workloads that ask it over HTTP. */
@NullMarked
package io.leadledger.benchmark.installation;

import org.jspecify.annotations.NullMarked;
