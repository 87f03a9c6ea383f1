package io.leadledger.portaltesting;

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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One browser with its cookies, by server; it sends secure cookies on plain HTTP too, as browsers do on localhost. */
public final class Browser {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI site;
    private final Map<String, Map<String, String>> cookies = new TreeMap<>();

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
        return cookies(site).get(name);
    }

    public void setCookie(String name, @Nullable String value) {
        if (value == null) {
            cookies(site).remove(name);
        } else {
            cookies(site).put(name, value);
        }
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
        String jar = cookies(address).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!jar.isEmpty()) {
            request.header("Cookie", jar);
        }
        if (form == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .method(method, BodyPublishers.ofString(encoded(form)));
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
        List<HttpCookie> parsed = HttpCookie.parse(header.replaceFirst("(?i); *SameSite=\\w+", ""));
        for (HttpCookie cookie : parsed) {
            if (cookie.getMaxAge() == 0) {
                cookies(address).remove(cookie.getName());
            } else {
                cookies(address).put(cookie.getName(), header.replaceFirst("^[^=]+=([^;]*).*", "$1"));
            }
        }
    }

    private Map<String, String> cookies(URI address) {
        return cookies.computeIfAbsent(server(address), unknown -> new TreeMap<>());
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
