package io.leadledger.chassis.testing.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * A request as a file has it: method and path, headers, an empty line, the body. What stands in braces is a value of the
 * place where it is sent: {@code {partnerId}}.
 */
record ExampleRequest(String method, String path, Map<String, String> headers, String body) {

    private static final Pattern OPEN = Pattern.compile("\\{\\w+}");

    static ExampleRequest parse(String file) {
        String[] parts = file.strip().split("\\R\\R", 2);
        String[] head = parts[0].split("\\R");
        String[] line = head[0].split(" ", 2);
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 1; i < head.length; i++) {
            String[] header = head[i].split(": ", 2);
            headers.put(header[0], header[1]);
        }
        return new ExampleRequest(line[0], line[1], headers, parts.length == 1 ? "" : parts[1].strip());
    }

    /** With these values in the place of their names; fails for a name without one. */
    ExampleRequest with(Map<String, String> values) {
        Map<String, String> filled = new LinkedHashMap<>();
        headers.forEach((name, value) -> filled.put(name, filled(value, values)));
        return new ExampleRequest(method, filled(path, values), filled, filled(body, values));
    }

    /** What its body is: JSON where nothing else is said. */
    MediaType contentType() {
        return MediaType.parseMediaType(
                headers.getOrDefault(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE));
    }

    boolean isJson() {
        return contentType().equals(MediaType.APPLICATION_JSON);
    }

    String text() {
        StringBuilder text = new StringBuilder(method + ' ' + path);
        headers.forEach(
                (name, value) -> text.append('\n').append(name).append(": ").append(value));
        return (body.isEmpty() ? text : text.append("\n\n").append(body))
                .append('\n')
                .toString();
    }

    private static String filled(String template, Map<String, String> values) {
        return OPEN.matcher(template).replaceAll(open -> {
            String name = open.group().substring(1, open.group().length() - 1);
            String value = values.get(name);
            if (value == null) {
                throw new AssertionError("expected a value for {" + name + "} in the example " + template);
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
