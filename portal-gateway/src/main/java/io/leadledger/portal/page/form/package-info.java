/** Forms: controls, what was typed and what is wrong with it. */
@NullMarked
package io.leadledger.portal.page.form;

import org.jspecify.annotations.NullMarked;
