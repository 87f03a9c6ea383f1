package io.leadledger.portal.partner.document.query;

import io.leadledger.portal.readmodel.document.DocumentContent;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document.
 *
 * @param creditNotes those that correct it, on an invoice
 * @param lineCount how many lines it has; not all need be here
 * @param lateLines how many of them are of leads that were delivered before its period
 */
public record DocumentDetail(
        DocumentRow head,
        DocumentContent content,
        List<Line> lines,
        int lineCount,
        int lateLines,
        List<DocumentRow> creditNotes) {

    /** A line as it stands on the document. */
    public record Line(
            int position,
            String name,
            @Nullable String leadId,
            int quantity,
            long unitPriceMinor,
            long netMinor,
            BigDecimal vatPercent,
            LocalDate serviceFrom,
            LocalDate serviceTo,
            boolean late) {

        static final String COLUMNS =
                "position, name, lead_id, quantity, unit_price_minor, net_minor, vat_percent, service_from, service_to, late";

        static Line read(ResultSet row, int n) throws SQLException {
            return new Line(
                    row.getInt("position"),
                    row.getString("name"),
                    row.getString("lead_id"),
                    row.getInt("quantity"),
                    row.getLong("unit_price_minor"),
                    row.getLong("net_minor"),
                    row.getBigDecimal("vat_percent"),
                    row.getObject("service_from", LocalDate.class),
                    row.getObject("service_to", LocalDate.class),
                    row.getBoolean("late"));
        }
    }
}
