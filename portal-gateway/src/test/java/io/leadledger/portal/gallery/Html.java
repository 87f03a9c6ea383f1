package io.leadledger.portal.gallery;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Questions to a rendered page. */
record Html(String text) {

    List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** The values of an attribute. */
    List<String> attribute(String name) {
        return Pattern.compile("\\s" + name + "=\"([^\"]*)\"")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** The ids that an attribute refers to. */
    List<String> references(String name) {
        return attribute(name).stream()
                .flatMap(ids -> Stream.of(ids.trim().split("\\s+")))
                .toList();
    }
}
