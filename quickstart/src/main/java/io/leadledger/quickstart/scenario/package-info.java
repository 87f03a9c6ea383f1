/** Reads a scenario folder: files in, rows and sentences about them out; nothing is called. */
@NullMarked
package io.leadledger.quickstart.scenario;

import org.jspecify.annotations.NullMarked;
