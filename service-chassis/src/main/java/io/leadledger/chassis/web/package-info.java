/** Request ids, versions and pages of every HTTP API. */
@NullMarked
package io.leadledger.chassis.web;

import org.jspecify.annotations.NullMarked;
