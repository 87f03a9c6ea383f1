package io.leadledger.portal.operator.proof;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.page.story.Band;
import io.leadledger.portal.page.story.Check;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The proof of one document.
 *
 * @param difference the first one; absent if the document is identical
 * @param chain its entry in the register, and the one before
 */
public record ProofPage(
        Shell shell,
        Head head,
        Band verdict,
        @Nullable Card<List<Fact>> difference,
        Card<List<Check>> compared,
        Card<List<Fact>> chain,
        Card<List<Fact>> files)
        implements Page {}
