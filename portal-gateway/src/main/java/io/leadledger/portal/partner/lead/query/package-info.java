/** The partner's leads, read as that partner from the read model. */
@NullMarked
package io.leadledger.portal.partner.lead.query;

import org.jspecify.annotations.NullMarked;
