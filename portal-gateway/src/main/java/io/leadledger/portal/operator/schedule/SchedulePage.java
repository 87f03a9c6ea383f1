package io.leadledger.portal.operator.schedule;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;
import java.util.List;

/**
 * The schedule of an entity.
 *
 * @param facts when it runs next, and who said so
 * @param runs what ran by itself, the newest first, under its heading
 */
public record SchedulePage(Shell shell, Head head, List<Fact> facts, Form form, String heading, Listing runs)
        implements Page {}
