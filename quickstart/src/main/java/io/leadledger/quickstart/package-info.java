/** Starts the whole of Leadledger on a bare machine: real servers, the four services, and scenario folders on top. */
@NullMarked
package io.leadledger.quickstart;

import org.jspecify.annotations.NullMarked;
