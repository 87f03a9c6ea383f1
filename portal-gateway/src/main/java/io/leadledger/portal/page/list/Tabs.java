package io.leadledger.portal.page.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same list under several views; each tab is a real address. */
public record Tabs(String label, List<Tab> tabs) {

    /** @param count how many rows are there; absent where nobody counted */
    public record Tab(String text, @Nullable String count, String href, boolean current) {}
}
