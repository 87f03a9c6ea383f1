/** The line of business that a page of the console is about, and everything around the page. */
@NullMarked
package io.leadledger.portal.console.entity;

import org.jspecify.annotations.NullMarked;
