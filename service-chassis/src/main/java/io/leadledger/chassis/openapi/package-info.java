/** A service tells its contract: the OpenAPI document that was made from it in its tests. */
@NullMarked
package io.leadledger.chassis.openapi;

import org.jspecify.annotations.NullMarked;
