/** Keeps a service's OpenAPI document, its declared refusals and its examples true, in the service's own tests. */
@NullMarked
package io.leadledger.chassis.testing.openapi;

import org.jspecify.annotations.NullMarked;
