/** The words of mails with documents, with an example of how they read. */
@NullMarked
package io.leadledger.portal.operator.mailtext;

import org.jspecify.annotations.NullMarked;
