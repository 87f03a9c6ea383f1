package io.leadledger.scenario.api;

import java.util.ArrayList;
import java.util.List;

/**
 * Remembers what a person would have heard.
 *
 * @param lines all of it
 * @param complaints what of it went wrong
 */
public record Said(List<String> lines, List<String> complaints) implements Narration {
    public Said() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    @Override
    public void say(String line) {
        lines.add(line);
    }

    @Override
    public void complain(String line) {
        lines.add(line);
        complaints.add(line);
    }
}
