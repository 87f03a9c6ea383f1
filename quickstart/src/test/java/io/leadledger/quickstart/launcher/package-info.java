/** Tests of the shell script at the root of the checkout. */
@NullMarked
package io.leadledger.quickstart.launcher;

import org.jspecify.annotations.NullMarked;
