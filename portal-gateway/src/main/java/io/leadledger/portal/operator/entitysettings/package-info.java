/** What an entity is: its tax, its terms, its VAT rates. */
@NullMarked
package io.leadledger.portal.operator.entitysettings;

import org.jspecify.annotations.NullMarked;
