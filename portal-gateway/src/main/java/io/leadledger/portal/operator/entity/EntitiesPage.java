package io.leadledger.portal.operator.entity;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;
import java.util.List;

/** The lines of business to choose from. */
public record EntitiesPage(Shell shell, Head head, List<Choice> choices, Empty empty) implements Page {

    /** One of them: who sells, in which currency and zone. */
    public record Choice(String name, String seller, String measure, String href) {}
}
