/** Many documents sent by a job. */
@NullMarked
package io.leadledger.invoice.mailing.bulk;

import org.jspecify.annotations.NullMarked;
