/** When drafts are made by themselves, and what came of it. */
@NullMarked
package io.leadledger.portal.operator.schedule;

import org.jspecify.annotations.NullMarked;
