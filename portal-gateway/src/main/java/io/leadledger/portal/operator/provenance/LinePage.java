package io.leadledger.portal.operator.provenance;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.figure.Term;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.list.Tabs;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Link;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.page.story.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of an invoice: its sum worked out, and every lead behind it.
 *
 * @param empty stands for the leads where none fits the tab
 * @param story of the lead that was chosen
 */
public record LinePage(
        Shell shell,
        Head head,
        List<Term> equation,
        Tabs tabs,
        Table leads,
        Empty empty,
        @Nullable Story story) implements Page {

    /** One lead beside the list; {@code own} leads to its own page. */
    public record Story(String lead, Chip state, List<Step> steps, Link own) {}
}
