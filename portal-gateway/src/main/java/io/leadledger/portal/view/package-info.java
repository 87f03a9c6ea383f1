/** What the fragments of both sites take: words and numbers ready to be shown, and how they are written. */
@NullMarked
package io.leadledger.portal.view;

import org.jspecify.annotations.NullMarked;
