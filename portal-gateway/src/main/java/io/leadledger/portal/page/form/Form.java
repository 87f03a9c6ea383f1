package io.leadledger.portal.page.form;

import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.page.part.Post;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form that is a page's main part.
 *
 * @param post where it is sent, with its key and the version that was seen
 * @param conflict what somebody else changed meanwhile
 * @param verb on the button; absent where the reader may only look
 * @param cancel the way back
 */
public record Form(
        Post post,
        Mistakes mistakes,
        @Nullable Conflict conflict,
        List<Group> groups,
        @Nullable String verb,
        String cancel) {

    /** Controls that belong together, under a heading where there are several groups. */
    public record Group(@Nullable String heading, List<Control> controls) {

        private Group shown() {
            return new Group(
                    heading,
                    controls.stream()
                            .filter(control -> !(control instanceof Control.Upload))
                            .map(Control::shown)
                            .toList());
        }
    }

    /** The button and the way back; asks nothing yet. */
    public static Form of(Post post, String verb, String cancel) {
        return new Form(post, Mistakes.NONE, null, List.of(), verb, cancel);
    }

    public Form asking(List<Control> controls) {
        return asking(null, controls);
    }

    /** The same with a group more. */
    public Form asking(@Nullable String heading, List<Control> controls) {
        List<Group> more = Stream.concat(groups.stream(), Stream.of(new Group(heading, controls)))
                .toList();
        return new Form(post, mistakes, conflict, more, verb, cancel);
    }

    public Form refused(Mistakes found) {
        return new Form(post, found, conflict, groups, verb, cancel);
    }

    /** The same that sends along what it shows, to be told apart from what is stored when it arrives. */
    public Form remembering(Typed typed) {
        List<Hidden> hidden = Stream.concat(post.hidden().stream(), typed.remembered().stream())
                .toList();
        return new Form(new Post(post.action(), hidden), mistakes, conflict, groups, verb, cancel);
    }

    public Form conflicting(@Nullable Conflict other) {
        return new Form(post, mistakes, other, groups, verb, cancel);
    }

    /** The same to look at: for whom may not change it. */
    public Form shown() {
        return new Form(
                new Post(post.action(), List.of()),
                Mistakes.NONE,
                null,
                groups.stream().map(Group::shown).toList(),
                null,
                cancel);
    }

    /** What is wrong, in the order of the fields; first what is about none. */
    public Mistakes ordered() {
        List<String> names = groups.stream()
                .flatMap(group -> group.controls().stream())
                .map(control -> control.field().name())
                .toList();
        return new Mistakes(mistakes.all().stream()
                .sorted(Comparator.comparingInt(mistake -> names.indexOf(mistake.field())))
                .toList());
    }

    /** Files travel in a way of their own. */
    public @Nullable String encoding() {
        boolean files =
                groups.stream().flatMap(group -> group.controls().stream()).anyMatch(Control.Upload.class::isInstance);
        return files ? "multipart/form-data" : null;
    }
}
