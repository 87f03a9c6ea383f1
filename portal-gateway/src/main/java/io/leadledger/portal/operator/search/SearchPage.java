package io.leadledger.portal.operator.search;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Link;
import io.leadledger.portal.page.shell.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found, kind by kind.
 *
 * @param empty says what can be found, where nothing was
 */
public record SearchPage(Shell shell, Head head, List<Section> sections, Empty empty) implements Page {

    /**
     * One kind of things.
     *
     * @param more to all of them, where only the first are here
     */
    public record Section(
            String heading, Table table, @Nullable Link more) {}
}
