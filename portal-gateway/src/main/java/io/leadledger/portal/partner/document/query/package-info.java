/** The partner's documents, read as that partner from the read model. */
@NullMarked
package io.leadledger.portal.partner.document.query;

import org.jspecify.annotations.NullMarked;
