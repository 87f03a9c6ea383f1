/** Distribution profiles: groups of assignments of one entity with a base price. */
@NullMarked
package io.leadledger.delivery.profile;

import org.jspecify.annotations.NullMarked;
