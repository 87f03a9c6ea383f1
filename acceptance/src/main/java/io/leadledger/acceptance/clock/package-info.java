/** What a test puts in front of a service's class path to move its business days (D-13). */
@NullMarked
package io.leadledger.acceptance.clock;

import org.jspecify.annotations.NullMarked;
