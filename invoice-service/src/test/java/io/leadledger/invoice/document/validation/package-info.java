@NullMarked
package io.leadledger.invoice.document.validation;

import org.jspecify.annotations.NullMarked;
