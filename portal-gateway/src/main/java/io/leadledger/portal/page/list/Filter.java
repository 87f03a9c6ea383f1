package io.leadledger.portal.page.list;

import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.form.Control;
import io.leadledger.portal.page.part.Hidden;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a list; all of it stands in the address.
 *
 * @param action address of the list
 * @param kept what survives another filter, as the tab
 * @param active what narrows it now
 * @param more fields that open under "Filter"
 */
public record Filter(
        String action, @Nullable Search search, List<Hidden> kept, List<Active> active, List<Control> more) {

    /** Whether something typed into it was not understood: then it stands open. */
    public boolean isWrong() {
        return more.stream().anyMatch(control -> control.field().error() != null);
    }

    /** One field that finds by text. */
    public record Search(
            String label, String name, @Nullable String value) {}

    /** A filter that is on; {@code href} is the list without it. */
    public record Active(Icon icon, String text, String href) {}

    public static Filter of(String action) {
        return new Filter(action, null, List.of(), List.of(), List.of());
    }

    public Filter searching(String label, String name, @Nullable String value) {
        return new Filter(action, new Search(label, name, value), kept, active, more);
    }

    public Filter keeping(List<Hidden> fields) {
        return new Filter(action, search, fields, active, more);
    }

    /** The same with one more that is on. */
    public Filter narrowedBy(Icon icon, String text, Object without) {
        List<Active> on = Stream.concat(active.stream(), Stream.of(new Active(icon, text, without.toString())))
                .toList();
        return new Filter(action, search, kept, on, more);
    }

    public Filter offering(List<Control> fields) {
        return new Filter(action, search, kept, active, fields);
    }
}
