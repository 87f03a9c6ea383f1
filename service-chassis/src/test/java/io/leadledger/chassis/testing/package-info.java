/** What the tests of every service share: databases, tokens, the rules of the house. */
@NullMarked
package io.leadledger.chassis.testing;

import org.jspecify.annotations.NullMarked;
