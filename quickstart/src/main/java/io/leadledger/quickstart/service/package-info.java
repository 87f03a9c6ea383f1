/** The four services, run from the same jars as in a deployment. */
@NullMarked
package io.leadledger.quickstart.service;

import org.jspecify.annotations.NullMarked;
