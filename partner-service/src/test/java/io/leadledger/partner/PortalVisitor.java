package io.leadledger.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.EventJson;
import io.leadledger.testservers.TestKeycloak;
import io.leadledger.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A partner's person in a browser of its own, at the real login pages of Keycloak; in the place of the gateway it keeps
 * the tokens itself.
 */
public final class PortalVisitor {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern FORGOTTEN = Pattern.compile("href=\"([^\"]*reset-credentials[^\"]*)\"");
    private static final Pattern SECRET = Pattern.compile("name=\"totpSecret\"[^>]*value=\"([^\"]+)\"");
    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-rules-of-pkce";
    private static final String CHALLENGE = challenge();

    private final TestKeycloak keycloak;
    private final Map<String, String> cookies = new TreeMap<>();
    private String page = "";
    private String refreshToken = "";

    public PortalVisitor(TestKeycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** Opens the login page and enters both; true if that was enough to be in. */
    public boolean logIn(String user, String password) {
        openLogin();
        return enter(Map.of("username", user, "password", password));
    }

    /** Follows "Forgot password?" of the login page and asks for a link; the page says the same to everybody. */
    public void forgets(String user) {
        openLogin();
        MatchResult link = FORGOTTEN.matcher(page).results().findFirst().orElseThrow(() -> new AssertionError(page));
        open(keycloak.url().resolve(link.group(1).replace("&amp;", "&")).toString());
        enter(Map.of("username", user));
    }

    /** Sets up the second factor that the page asks for. */
    public OneTimeCodes setUpSecondFactor() {
        MatchResult secret = SECRET.matcher(page).results().findFirst().orElseThrow(() -> new AssertionError(page));
        OneTimeCodes codes = new OneTimeCodes(secret.group(1));
        assertThat(enter(Map.of("totp", codes.now(), "totpSecret", secret.group(1), "userLabel", "phone")))
                .as(page)
                .isTrue();
        return codes;
    }

    /** Whether the page asks for a code. */
    public boolean isAskedForCode() {
        return page.contains("name=\"otp\"");
    }

    public boolean enterCode(String code) {
        return enter(Map.of("otp", code));
    }

    /** Renews the tokens, as the gateway does every few minutes; false when the session is over. */
    public boolean staysIn() {
        JsonNode tokens = tokens(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
        refreshToken = tokens.path("refresh_token").asString(refreshToken);
        return tokens.has("access_token");
    }

    private void openLogin() {
        open(keycloak.issuer("partners") + "/protocol/openid-connect/auth?response_type=code&client_id=portal"
                + "&scope=openid&state=s&code_challenge_method=S256&code_challenge=" + CHALLENGE + "&redirect_uri="
                + encoded(redirect()));
    }

    private boolean enter(Map<String, String> fields) {
        String action = ACTION.matcher(page)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError(page))
                .group(1)
                .replace("&amp;", "&");
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
        return follow(answer);
    }

    private void open(String address) {
        follow(send(HttpRequest.newBuilder(URI.create(address))));
    }

    /** Follows redirects until there is a page, or the code that the gateway would get. */
    private boolean follow(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        if (location.startsWith(redirect())) {
            String code = location.replaceAll(".*[?&]code=([^&]+).*", "$1");
            JsonNode tokens = tokens(Map.of(
                    "grant_type",
                    "authorization_code",
                    "code",
                    code,
                    "redirect_uri",
                    redirect(),
                    "code_verifier",
                    VERIFIER));
            refreshToken = tokens.path("refresh_token").asString("");
            return tokens.has("access_token");
        }
        if (!location.isEmpty()) {
            return follow(send(HttpRequest.newBuilder(URI.create(location))));
        }
        page = answer.body();
        return false;
    }

    private JsonNode tokens(Map<String, String> fields) {
        Map<String, String> all = new TreeMap<>(fields);
        all.put("client_id", "portal");
        all.put("client_secret", keycloak.value("PORTAL_CLIENT_SECRET"));
        try {
            return EventJson.mapper()
                    .readTree(HTTP.send(
                                    HttpRequest.newBuilder(URI.create(
                                                    keycloak.issuer("partners") + "/protocol/openid-connect/token"))
                                            .header("Content-Type", "application/x-www-form-urlencoded")
                                            .POST(BodyPublishers.ofString(form(all)))
                                            .build(),
                                    BodyHandlers.ofString())
                            .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Cookies are kept by hand: they are secure ones, and this is plain HTTP on this machine. */
    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            if (!cookies.isEmpty()) {
                request.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
            }
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(line -> {
                String[] pair = line.split(";", 2)[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            });
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String redirect() {
        return "http://localhost:" + keycloak.gatewayPort() + "/partner/login/oauth2/code/partners";
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String challenge() {
        byte[] hash = HexFormat.of().parseHex(Sha256.hex(VERIFIER));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}
