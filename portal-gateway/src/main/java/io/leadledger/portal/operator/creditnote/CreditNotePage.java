package io.leadledger.portal.operator.creditnote;

import io.leadledger.portal.operator.document.EInvoice;
import io.leadledger.portal.operator.document.TaxSentence;
import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.figure.Sum;
import io.leadledger.portal.page.paper.Paper;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.page.story.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One credit note.
 *
 * @param left what is left of the invoice after all its credit notes
 * @param mails what went out with it
 */
public record CreditNotePage(
        Shell shell,
        Head head,
        List<Fact> facts,
        Paper paper,
        @Nullable Card<List<Sum>> left,
        Card<List<Step>> mails,
        TaxSentence tax,
        EInvoice eInvoice)
        implements Page {}
