package io.leadledger.portal.partner.lead.sheet;

import java.io.IOException;
import java.io.Writer;

/** A spreadsheet whose first rows are read; the others are while it is written. */
@FunctionalInterface
public interface LeadSheet {

    public void writeTo(Writer out) throws IOException;
}
