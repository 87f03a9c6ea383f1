/** Reads what a person or a system sent, field by field, and collects everything that is wrong with it; plain Java. */
@NullMarked
package io.leadledger.partner.form;

import org.jspecify.annotations.NullMarked;
