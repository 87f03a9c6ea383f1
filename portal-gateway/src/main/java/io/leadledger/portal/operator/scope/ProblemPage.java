package io.leadledger.portal.operator.scope;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;
import java.util.List;

/** Something could not be read or done: which service, why, and what to do. */
public record ProblemPage(Shell shell, Empty told, List<String> reasons) implements Page {

    @Override
    public Head head() {
        return Head.of(told.heading());
    }
}
