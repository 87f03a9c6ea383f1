package io.leadledger.portal.partner.document;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.figure.Sum;
import io.leadledger.portal.page.paper.Paper;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One invoice or credit note.
 *
 * @param more said where only the first of its lines are shown
 * @param left what is left to pay on an invoice
 * @param creditNotes those that correct it; absent where none does
 */
public record DocumentPage(
        Shell shell,
        Head head,
        List<Fact> facts,
        Paper paper,
        @Nullable String more,
        @Nullable Card<List<Sum>> left,
        @Nullable Card<List<Fact>> creditNotes)
        implements Page {}
