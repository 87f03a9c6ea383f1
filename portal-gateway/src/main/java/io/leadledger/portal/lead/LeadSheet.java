package io.leadledger.portal.lead;

import java.io.IOException;
import java.io.Writer;

/** A spreadsheet whose first rows are read; the others are while it is written. */
@FunctionalInterface
interface LeadSheet {

    void writeTo(Writer out) throws IOException;
}
