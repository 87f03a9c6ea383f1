package io.leadledger.acceptance.sites;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import io.leadledger.quickstart.stack.Addresses;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody who reads pages in all looks, with a browser of its own; for one thread. */
final class Reader implements AutoCloseable {

    private final Chromium chromium;
    private final Path pictures;
    private final Findings findings;
    private final Map<String, Visitor> visitors = new HashMap<>();

    Reader(Addresses addresses, Path pictures, Findings findings) {
        this.chromium = new Chromium(addresses);
        this.pictures = pictures;
        this.findings = findings;
    }

    /** Reads a page and answers with the links on it. */
    List<String> read(Goal goal) {
        List<String> links = new ArrayList<>();
        for (List<Look> looks : Looks.BY_LANGUAGE) {
            Look first = looks.getFirst();
            Visitor visitor = visitors.computeIfAbsent(
                    goal.login() + first.locale(), none -> chromium.visitor(first, goal.login()));
            visitor.changeTo(first);
            List<String> onTheWay = new ArrayList<>();
            try {
                goal.way().accept(visitor);
            } catch (AssertionError wrong) {
                onTheWay.add(String.valueOf(wrong.getMessage()));
            }
            links.addAll(visitor.links());
            looks.forEach(look -> look(visitor, look, goal, ""));
            visitor.changeTo(first);
            Locator dialogs = visitor.find("a[data-dialog]:visible");
            if (dialogs.count() > 0) {
                dialogs.first().click();
                await().until(() -> visitor.find("dialog[open]").count() == 1);
                looks.forEach(look -> look(visitor, look, goal, "-dialog"));
            }
            onTheWay.addAll(visitor.takeComplaints());
            findings.add(goal.site(), first, onTheWay);
        }
        return links;
    }

    private void look(Visitor visitor, Look look, Goal goal, String what) {
        visitor.changeTo(look);
        List<String> wrong = new ArrayList<>(findings(visitor, look));
        int overflow = visitor.overflow();
        if (overflow > 0) {
            wrong.add("%s is %d pixels wider than the window".formatted(visitor.at(), overflow));
        }
        visitor.picture(pictures.resolve(goal.name() + what + "-" + look + ".jpg"));
        findings.add(goal.site(), look, wrong);
    }

    private static List<String> findings(Visitor visitor, Look look) {
        if (Looks.READ_BY_AXE.contains(look)) {
            return visitor.findings();
        }
        return Looks.READ_FOR_COLOURS.contains(look) ? visitor.findingsOfColours() : List.of();
    }

    @Override
    public void close() {
        chromium.close();
    }
}
