/** The question before what cannot be undone. */
@NullMarked
package io.leadledger.portal.page.question;

import org.jspecify.annotations.NullMarked;
