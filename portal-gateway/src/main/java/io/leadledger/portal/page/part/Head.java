package io.leadledger.portal.page.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The top of a page.
 *
 * @param crumbs the way to it; empty for a first page
 * @param lead what it is about in a sentence
 * @param actions what can be done; at most one of them is filled
 */
public record Head(
        String title, List<Crumb> crumbs, @Nullable String lead, List<Chip> chips, List<Button> actions) {

    public static Head of(String title) {
        return new Head(title, List.of(), null, List.of(), List.of());
    }

    public Head under(Crumb... way) {
        return new Head(title, List.of(way), lead, chips, actions);
    }

    public Head saying(@Nullable String sentence) {
        return new Head(title, crumbs, sentence, chips, actions);
    }

    public Head marked(List<Chip> states) {
        return new Head(title, crumbs, lead, states, actions);
    }

    public Head doing(List<Button> buttons) {
        return new Head(title, crumbs, lead, chips, buttons);
    }

    public Head doing(Button... buttons) {
        return doing(List.of(buttons));
    }
}
