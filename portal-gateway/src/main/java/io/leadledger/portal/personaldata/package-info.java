/** Opening lead fields with the keys of their persons (D-30). */
@NullMarked
package io.leadledger.portal.personaldata;

import org.jspecify.annotations.NullMarked;
