/** What every service knows of value added tax. */
@NullMarked
package io.leadledger.vat;

import org.jspecify.annotations.NullMarked;
