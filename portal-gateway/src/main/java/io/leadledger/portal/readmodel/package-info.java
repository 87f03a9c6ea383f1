/** What the portal shows, built from the topics, and built anew beside while pages go on reading. */
@NullMarked
package io.leadledger.portal.readmodel;

import org.jspecify.annotations.NullMarked;
