package io.leadledger.portal.operator.numbering;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.page.story.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a series is numbered, and beside it the numbers that this gives.
 *
 * @param history who chose what, the newest first; absent where nobody did
 */
public record NumbersPage(
        Shell shell,
        Head head,
        Form form,
        Preview preview,
        @Nullable Card<List<Step>> history) implements Page {

    /**
     * What is typed gives these numbers.
     *
     * @param numbers empty where it gives none
     * @param reasons why not
     * @param address shows it again
     * @param verb on the button that does, where there is no JavaScript
     */
    public record Preview(String heading, List<Fact> numbers, List<String> reasons, String address, String verb) {}
}
