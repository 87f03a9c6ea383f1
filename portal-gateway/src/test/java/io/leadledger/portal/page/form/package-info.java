/** Tests of the kit. */
@NullMarked
package io.leadledger.portal.page.form;

import org.jspecify.annotations.NullMarked;
