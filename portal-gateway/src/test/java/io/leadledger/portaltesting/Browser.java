package io.leadledger.portaltesting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One browser with its cookies, by server; it sends secure cookies on plain HTTP too, as browsers do on localhost. */
public final class Browser {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern ACTION = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI site;
    private final Map<String, List<Cookie>> cookies = new ConcurrentHashMap<>();

    private record Cookie(String name, String value, String path) {

        boolean isFor(URI address) {
            return address.getPath().startsWith(path);
        }
    }

    public Browser(URI site) {
        this.site = site;
    }

    /** The same browser, when the site has moved to another port. */
    public Browser at(URI other) {
        Browser browser = new Browser(other);
        browser.cookies.put(server(other), cookies(site));
        return browser;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", site.resolve(path), null, headers);
    }

    public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        return send("POST", site.resolve(path), form, headers);
    }

    /** A form in which one field stands as often as it has values, besides those that stand once. */
    public HttpResponse<String> postMany(String path, Map<String, String> form, String field, List<String> values) {
        String many = values.stream()
                .map(value -> "&" + encoded(Map.of(field, value)))
                .collect(Collectors.joining());
        return exchange(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form) + many)));
    }

    /** A form that brings a file along. */
    public HttpResponse<String> upload(String path, Map<String, String> form, String field, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        form.forEach(
                (name, value) -> body.writeBytes("--part\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(name, value)
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes("--part\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                .formatted(field, file.length == 0 ? "" : "f")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return exchange(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Follows redirects, also to other servers, up to the first answer that is none. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> last = answer;
        for (int hops = 0; location(last) != null; hops++) {
            if (hops == 20) {
                throw new AssertionError("redirected for ever, last to " + last.uri());
            }
            last = send("GET", last.uri().resolve(Objects.requireNonNull(location(last))), null);
        }
        return last;
    }

    public HttpResponse<String> open(String path) {
        return follow(get(path));
    }

    /** The token of a form on a page. */
    public String csrf(String page) {
        return csrf(get(page));
    }

    public static String csrf(HttpResponse<String> page) {
        var found = CSRF.matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("no form in " + page.statusCode() + " " + page.body());
        }
        return found.group(1);
    }

    public @Nullable String cookie(String name) {
        return cookies(site).stream()
                .filter(cookie -> cookie.name().equals(name))
                .map(Cookie::value)
                .findFirst()
                .orElse(null);
    }

    public void setCookie(String name, String value) {
        cookies(site).removeIf(cookie -> cookie.name().equals(name));
        cookies(site).add(new Cookie(name, value, "/"));
    }

    /** The answer to the first form of a page, sent with these fields to where the form says. */
    public HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields) {
        var action = ACTION.matcher(page.body());
        if (!action.find()) {
            throw new AssertionError("no form in " + page.statusCode() + " " + page.body());
        }
        URI address = page.uri().resolve(action.group(1).replace("&amp;", "&"));
        return follow(send("POST", address, fields));
    }

    /** What the form of a page sends when these fields are filled in: name and value in turns. */
    public static Map<String, String> form(HttpResponse<String> page, String... fields) {
        Map<String, String> form = new TreeMap<>();
        form.put("_csrf", csrf(page));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return form;
    }

    /** What a field of a form on the page holds. */
    public static String field(HttpResponse<String> page, String name) {
        return Pattern.compile("name=\"%s\" value=\"([^\"]*)\"".formatted(name))
                .matcher(page.body())
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("expected the field " + name + " on " + page.body()))
                .group(1);
    }

    /** What a person reads: without tags, spaces made one. */
    public static String text(HttpResponse<String> page) {
        return page.body()
                .replaceAll("(?s)<head>.*?</head>|<[^>]*>", "")
                .replace("&amp;", "&")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ");
    }

    public static @Nullable String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse(null);
    }

    public HttpResponse<String> send(
            String method, URI address, @Nullable Map<String, String> form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (form == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .method(method, BodyPublishers.ofString(encoded(form)));
        }
        return exchange(request);
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        URI address = request.build().uri();
        String jar = cookies(address).stream()
                .filter(cookie -> cookie.isFor(address))
                .map(cookie -> cookie.name() + "=" + cookie.value())
                .collect(Collectors.joining("; "));
        if (!jar.isEmpty()) {
            request.header("Cookie", jar);
        }
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(address, cookie));
            return answer;
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private void keep(URI address, String header) {
        HttpCookie parsed = HttpCookie.parse(header.replaceFirst("(?i); *SameSite=\\w+", ""))
                .getFirst();
        String path = parsed.getPath() == null ? "/" : parsed.getPath();
        cookies(address)
                .removeIf(known ->
                        known.name().equals(parsed.getName()) && known.path().equals(path));
        if (parsed.getMaxAge() != 0) {
            String value = header.replaceFirst("^[^=]+=([^;]*).*", "$1");
            cookies(address).add(new Cookie(parsed.getName(), value, path));
        }
    }

    private List<Cookie> cookies(URI address) {
        return cookies.computeIfAbsent(server(address), unknown -> new CopyOnWriteArrayList<>());
    }

    private static String server(URI address) {
        return address.getHost() + ":" + address.getPort();
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
