package io.leadledger.portal.page.question;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.form.Control.Option;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that is one question.
 *
 * @param mistakes why the answer was refused
 * @param table of what it is about, where that is many
 * @param confirm what has to be ticked; absent where nothing has
 */
public record QuestionPage(
        Shell shell,
        Dialog dialog,
        Mistakes mistakes,
        @Nullable Table table,
        @Nullable Confirm confirm) implements Page {

    /** Boxes to tick, each sent as {@code confirmed}. */
    public record Confirm(String legend, List<Option> options) {}

    public static QuestionPage of(Shell shell, Dialog dialog) {
        return new QuestionPage(shell, dialog, Mistakes.NONE, null, null);
    }

    public QuestionPage refused(Mistakes reasons) {
        return new QuestionPage(shell, dialog, reasons, table, confirm);
    }

    public QuestionPage listing(Table many) {
        return new QuestionPage(shell, dialog, mistakes, many, confirm);
    }

    /** Nothing is to be ticked where there are no options. */
    public QuestionPage confirming(String legend, List<Option> options) {
        return new QuestionPage(
                shell, dialog, mistakes, table, options.isEmpty() ? null : new Confirm(legend, options));
    }

    @Override
    public Head head() {
        return Head.of(dialog.title());
    }
}
