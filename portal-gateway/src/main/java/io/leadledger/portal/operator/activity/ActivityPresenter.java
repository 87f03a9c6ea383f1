package io.leadledger.portal.operator.activity;

import io.leadledger.api.Page;
import io.leadledger.api.partner.activity.Happened;
import io.leadledger.api.partner.activity.Happened.Change;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.list.Paging;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Part;
import io.leadledger.portal.page.story.Step;
import io.leadledger.portal.page.story.StoryPage;
import java.util.ArrayList;
import java.util.List;

/** What happened, the newest first: the fact in words, which values changed, who and when. */
record ActivityPresenter(EntityScope scope, Page<Happened> happened, Paging paging) implements OfEntity {

    /** @param way to what it is the activity of */
    StoryPage page(Crumb... way) {
        String title = say("console.activity");
        List<Crumb> crumbs = new ArrayList<>(List.of(way));
        crumbs.add(Crumb.here(title));
        String address = way[way.length - 1].href() + "/activity";
        return new StoryPage(
                scope.shell(),
                Head.of(title).under(crumbs.toArray(Crumb[]::new)),
                happened.items().stream().map(this::step).toList(),
                paging.pager(
                        happened.items().size(),
                        happened.approximateTotal(),
                        happened.nextCursor(),
                        () -> Query.of(address),
                        words()));
    }

    private Step step(Happened fact) {
        List<Part> what = new ArrayList<>(List.of(Part.strong(said("console.activity." + fact.type(), fact.type()))));
        fact.changes().stream().filter(ActivityPresenter::isTold).forEach(change -> what.addAll(told(change)));
        return Step.of(
                Tone.MUTE,
                Icon.PENCIL,
                what,
                List.of(Part.text(say(
                        "console.history.by",
                        words().dateTime(fact.at()),
                        said("console.activity.by." + fact.by(), fact.by())))));
    }

    /** Not told is what says nothing to people: ids, hashes of pictures, and what is off from the beginning. */
    private static boolean isTold(Change change) {
        boolean off = change.before() == null && "false".equals(change.after());
        return !off && !change.field().matches("(invitation|partner|entity)Id|logo\\..*");
    }

    private List<Part> told(Change change) {
        ChangedValue value = new ChangedValue(change.field(), words());
        List<Part> parts = new ArrayList<>(List.of(Part.text(" · " + value.name() + " ")));
        String now = value.said(change.after());
        if (change.before() != null && !value.said(change.before()).equals(now)) {
            parts.add(new Part.Before(value.said(change.before())));
            parts.add(Part.text(" "));
        }
        parts.add(new Part.Now(now));
        return parts;
    }

    private String said(String key, String otherwise) {
        return words().sayElse(otherwise, key);
    }
}
