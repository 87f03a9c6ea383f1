/** What every answer has, whatever it is. */
@NullMarked
package io.leadledger.portal.web;

import org.jspecify.annotations.NullMarked;
