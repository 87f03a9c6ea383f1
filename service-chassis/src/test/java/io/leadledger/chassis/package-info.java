/** Tests of the chassis on real servers. */
@NullMarked
package io.leadledger.chassis;

import org.jspecify.annotations.NullMarked;
