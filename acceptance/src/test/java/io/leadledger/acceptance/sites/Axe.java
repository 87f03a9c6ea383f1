package io.leadledger.acceptance.sites;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What axe finds against WCAG 2.2 AA. It is put into a page once and answers with its findings alone: the builder of the
 * library takes another page for each answer and names every element that is right, which is most of its time. Of a long
 * list it reads the first rows: the others are made by the same lines of the template.
 */
final class Axe {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final String SCRIPT = script();
    private static final String FINDINGS = """
            async ([type, values]) => {
              const run = {runOnly: {type, values}, resultTypes: ['violations']};
              const {violations} = await axe.run({exclude: ['tbody tr:nth-child(n + 9)']}, run);
              return violations.flatMap(rule => rule.nodes.map(node =>
                `${rule.id} at ${node.target} of ${location.href}: ${node.failureSummary}`));
            }""";

    private Axe() {}

    /** A line for each finding. */
    static List<String> findings(Page page) {
        return findings(page, "tag", WCAG_22_AA);
    }

    /** The same of what depends on colours alone, for a page that was read whole in other colours. */
    static List<String> findingsOfColours(Page page) {
        return findings(page, "rule", OF_COLOURS);
    }

    private static List<String> findings(Page page, String type, List<String> values) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
        return ((List<?>) page.evaluate(FINDINGS, List.of(type, values)))
                .stream().map(Object::toString).toList();
    }

    private static String script() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
