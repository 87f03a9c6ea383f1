package io.leadledger.portal.operator.creditlead;

import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.part.Hidden;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which leads of the invoice are listed.
 *
 * @param lead part of their id
 * @param line only of this line
 */
record ChoiceOfLeads(@Nullable String lead, @Nullable Integer line) {

    Query of(String path) {
        return Query.of(path).with("lead", lead).with("line", line);
    }

    List<Hidden> hidden() {
        return Stream.of(
                        lead == null || lead.isBlank() ? null : new Hidden("lead", lead),
                        line == null ? null : new Hidden("line", line.toString()))
                .filter(Objects::nonNull)
                .toList();
    }
}
