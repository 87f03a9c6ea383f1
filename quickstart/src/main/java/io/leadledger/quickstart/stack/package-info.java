/** All of it together: the servers, the services and what each is told about the others. */
@NullMarked
package io.leadledger.quickstart.stack;

import org.jspecify.annotations.NullMarked;
