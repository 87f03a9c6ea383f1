/** The partner's leads as a spreadsheet. */
@NullMarked
package io.leadledger.portal.partner.lead.sheet;

import org.jspecify.annotations.NullMarked;
