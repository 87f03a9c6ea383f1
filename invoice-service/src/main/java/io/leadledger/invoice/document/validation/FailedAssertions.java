package io.leadledger.invoice.document.validation;

import io.leadledger.api.invoice.document.RuleFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Listens to what rules report (SVRL) and keeps what is not as it should be, as it is said. */
final class FailedAssertions extends DefaultHandler {

    /** All that only warns; an assertion without a flag, as those of Factur-X are, refuses. */
    private static final Set<String> WARNING = Set.of("warning", "information", "info");

    private final List<RuleFinding> findings = new ArrayList<>();
    private final StringBuilder sentence = new StringBuilder();
    private @Nullable RuleFinding told;

    List<RuleFinding> findings() {
        return findings;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (isFinding(name)) {
            String id = attributes.getValue("id");
            told = new RuleFinding(
                    id == null ? "" : id, refuses(attributes.getValue("flag")), "", attributes.getValue("location"));
            sentence.setLength(0);
        }
    }

    @Override
    public void characters(char[] text, int from, int length) {
        if (told != null) {
            sentence.append(text, from, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (told != null && isFinding(name)) {
            findings.add(new RuleFinding(told.rule(), told.refuses(), said(told.rule()), told.location()));
            told = null;
        }
    }

    private static boolean isFinding(String name) {
        return name.equals("failed-assert") || name.equals("successful-report");
    }

    private static boolean refuses(@Nullable String flag) {
        return flag == null || !WARNING.contains(flag);
    }

    /** Without the rule's name in brackets, with which most of them begin. */
    private String said(String rule) {
        String text = sentence.toString().strip().replaceAll("\\s+", " ");
        String named = "[" + rule + "]";
        return text.startsWith(named) ? text.substring(named.length()).replaceFirst("^\\s*-?\\s*", "") : text;
    }
}
