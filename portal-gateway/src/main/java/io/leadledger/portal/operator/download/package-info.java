/** Many documents in one file, for daily work and for an auditor: what is in it, and the file itself. */
@NullMarked
package io.leadledger.portal.operator.download;

import org.jspecify.annotations.NullMarked;
