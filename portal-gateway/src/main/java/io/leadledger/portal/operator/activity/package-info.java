/** Who changed what of a partner or an entity, and when. */
@NullMarked
package io.leadledger.portal.operator.activity;

import org.jspecify.annotations.NullMarked;
