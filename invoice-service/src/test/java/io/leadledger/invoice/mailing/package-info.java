/** Documents sent by mail. */
@org.jspecify.annotations.NullMarked
package io.leadledger.invoice.mailing;
