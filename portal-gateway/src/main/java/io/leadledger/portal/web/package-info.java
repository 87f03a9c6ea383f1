/** The pages of the two sites. */
@NullMarked
package io.leadledger.portal.web;

import org.jspecify.annotations.NullMarked;
