/** What is set once and seldom changed. */
@NullMarked
package io.leadledger.portal.operator.settings;

import org.jspecify.annotations.NullMarked;
