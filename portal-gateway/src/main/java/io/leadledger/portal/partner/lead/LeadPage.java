package io.leadledger.portal.partner.lead;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.page.story.Step;
import java.util.List;

/** One lead: all its values, and what happened to it. */
public record LeadPage(Shell shell, Head head, List<Fact> facts, Card<List<Fact>> values, Card<List<Step>> story)
        implements Page {}
