package io.leadledger.portal.page.list;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.page.story.Band;
import org.jspecify.annotations.Nullable;

/**
 * A page that is one list.
 *
 * @param band what is to be known before the list is read
 */
public record ListPage(Shell shell, Head head, @Nullable Band band, Listing list) implements Page {

    public ListPage(Shell shell, Head head, Listing list) {
        this(shell, head, null, list);
    }
}
