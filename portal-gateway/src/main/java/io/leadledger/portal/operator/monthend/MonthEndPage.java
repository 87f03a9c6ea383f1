package io.leadledger.portal.operator.monthend;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.list.Filter;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.question.Dialog;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.page.story.Band;
import io.leadledger.portal.page.story.Issues;
import io.leadledger.portal.page.story.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The month-end of a period.
 *
 * @param running work in bulk that goes on; absent where none does
 * @param empty stands instead of the rest where the period has nothing
 * @param generation the question before drafts are made; absent where there is nothing to make
 */
public record MonthEndPage(
        Shell shell,
        Head head,
        Filter period,
        @Nullable Band running,
        @Nullable Empty empty,
        Work work,
        @Nullable Dialog generation)
        implements Page {

    /**
     * Where the period stands.
     *
     * @param issues what blocks, what warns, what informs
     * @param preview of drafts that a run would make
     * @param drafts made and not final yet
     */
    public record Work(
            Card<List<Stage>> stages,
            List<Issues> issues,
            @Nullable Bills preview,
            @Nullable Bills drafts,
            @Nullable Card<Table> finals) {}

    /**
     * Bills, partner by partner.
     *
     * @param frame columns and sums of the table
     */
    public record Bills(
            String heading, String note, @Nullable Button action, Table frame, List<BillRow> rows) {

        Bills again(Button button) {
            return new Bills(heading, note, button, frame, rows);
        }
    }

    /**
     * A partner's bill.
     *
     * @param href of the draft, or of the partner where there is none yet
     * @param country where it is not the seller's
     */
    public record BillRow(
            String href,
            String partner,
            @Nullable String country,
            String format,
            Tax tax,
            Figures figures,
            String linesSaid,
            List<LineRow> lines) {}

    /** How a bill is taxed, where that is ordinary, and what stands against it. */
    public record Tax(@Nullable String ordinary, List<Chip> chips) {}

    /** A bill's numbers. */
    public record Figures(String leads, String prices, String net, String vat, String total) {}

    /** A line, or an adjustment. */
    public record LineRow(String name, String what, String leads, String prices, String net) {}
}
