/** The four services, run from the same jars as in a deployment. */
@NullMarked
package io.leadledger.quickstart.servicejar;

import org.jspecify.annotations.NullMarked;
