/** Many documents in one file: what is in it, and the file itself. */
@NullMarked
package io.leadledger.portal.operator.download;

import org.jspecify.annotations.NullMarked;
