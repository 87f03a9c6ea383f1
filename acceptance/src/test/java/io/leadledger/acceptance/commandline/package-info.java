/** The command line as a person uses it: an installation of its own, started, asked, broken off and stopped. */
@NullMarked
package io.leadledger.acceptance.commandline;

import org.jspecify.annotations.NullMarked;
