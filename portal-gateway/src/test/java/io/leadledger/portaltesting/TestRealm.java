package io.leadledger.portaltesting;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.leadledger.testservers.TestKeys;
import io.leadledger.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A realm over HTTP that logs in whoever the test says, without asking: code flow with PKCE, refresh tokens that are good
 * once, logout tokens. It refuses what Keycloak refuses.
 */
public final class TestRealm {

    private final String clientId;
    private final RSAKey key;
    private final String issuer;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Map<String, Login> refreshTokens = new ConcurrentHashMap<>();
    private final AtomicInteger renewals = new AtomicInteger();
    private volatile Person person = new Person("nobody", "nobody@example.org", Map.of());
    private volatile int tokenLifetime = 300;

    /** Somebody who logs in; an administrator unless the claims say otherwise. */
    public record Person(String subject, String email, Map<String, Object> claims) {

        public static Person operator(String name) {
            return new Person("operator-" + name, name + "@operator.example", Map.of());
        }

        /** An operator without the role of administrators. */
        public static Person member(String name) {
            Map<String, Object> roles = Map.of("realm_access", Map.of("roles", List.of("member")));
            return new Person("operator-" + name, name + "@operator.example", roles);
        }

        public static Person partner(String name, UUID partnerId) {
            return new Person("partner-" + name, name + "@partner.example", Map.of("partner_id", partnerId.toString()));
        }
    }

    private record Login(Person person, String sid, String nonce) {}

    public TestRealm(String name, String clientId) {
        this.clientId = clientId;
        try {
            KeyPair pair = TestKeys.rsa(name);
            key = new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey(pair.getPrivate())
                    .keyID(name)
                    .build();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String base = "/realms/" + name;
            String protocol = base + "/protocol/openid-connect";
            server.createContext(protocol + "/auth", this::authorize);
            server.createContext(protocol + "/token", this::token);
            server.createContext(
                    protocol + "/certs", exchange -> json(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
            server.createContext(protocol + "/logout", exchange -> json(exchange, 200, "{\"signed\":\"out\"}"));
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            issuer = "http://127.0.0.1:" + server.getAddress().getPort() + base;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String issuer() {
        return issuer;
    }

    public String jwkSetUri() {
        return issuer + "/protocol/openid-connect/certs";
    }

    /** Who comes back from the next logins. */
    public void knows(Person next) {
        person = next;
    }

    public void tokensLastSeconds(int seconds) {
        tokenLifetime = seconds;
    }

    /** How often tokens were renewed with success. */
    public int renewals() {
        return renewals.get();
    }

    /** Ends all logins: their refresh tokens are worth nothing any more. */
    public void forgetLogins() {
        refreshTokens.clear();
    }

    /** What the realm posts to the gateway when a login ends; without a sid when all of a person end. */
    public String logoutToken(Map<String, Object> claims) {
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(clientId)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(120)))
                .jwtID(UUID.randomUUID().toString())
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        claims.forEach(set::claim);
        return signed(set.build(), "logout+jwt");
    }

    /** The name that the realm gave to the last login. */
    public String sid(Person of) {
        return refreshTokens.values().stream()
                .filter(login -> login.person().equals(of))
                .map(Login::sid)
                .findFirst()
                .orElseThrow();
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> query = decoded(exchange.getRequestURI().getRawQuery());
        if (!clientId.equals(query.get("client_id")) || !"S256".equals(query.get("code_challenge_method"))) {
            json(exchange, 400, "{\"error\":\"invalid_request\"}");
            return;
        }
        String code = UUID.randomUUID().toString();
        codes.put(code, query);
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        query.get("redirect_uri") + "?code=" + code + "&state="
                                + query.get("state").replace("=", "%3D"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form =
                decoded(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if ("client_credentials".equals(form.get("grant_type"))) {
            json(exchange, 200, "{\"access_token\":\"of-the-gateway\",\"token_type\":\"Bearer\",\"expires_in\":300}");
            return;
        }
        Login login = "refresh_token".equals(form.get("grant_type")) ? renewed(form) : begun(form);
        if (login == null) {
            json(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        String refreshToken = UUID.randomUUID().toString();
        refreshTokens.put(refreshToken, login);
        json(exchange, 200, """
                {"access_token":"access-%s","token_type":"Bearer","expires_in":%d,"refresh_token":"%s","id_token":"%s"}""".formatted(UUID.randomUUID(), tokenLifetime, refreshToken, idToken(login)));
    }

    private @Nullable Login renewed(Map<String, String> form) {
        Login login = refreshTokens.remove(Objects.requireNonNull(form.get("refresh_token")));
        if (login != null) {
            renewals.incrementAndGet();
        }
        return login;
    }

    private @Nullable Login begun(Map<String, String> form) {
        Map<String, String> query = codes.remove(String.valueOf(form.get("code")));
        boolean proven = query != null
                && challenge(String.valueOf(form.get("code_verifier"))).equals(query.get("code_challenge"))
                && Objects.equals(form.get("redirect_uri"), query.get("redirect_uri"));
        return proven
                ? new Login(person, UUID.randomUUID().toString(), Objects.requireNonNull(query.get("nonce")))
                : null;
    }

    private String idToken(Login login) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(clientId)
                .subject(login.person().subject())
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("nonce", login.nonce())
                .claim("sid", login.sid())
                .claim("azp", clientId)
                .claim("preferred_username", login.person().email())
                .claim("email", login.person().email())
                .claim("realm_access", Map.of("roles", List.of("admin")));
        login.person().claims().forEach(claims::claim);
        return signed(claims.build(), "JWT");
    }

    private String signed(JWTClaimsSet claims, String type) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .type(new JOSEObjectType(type))
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String challenge(String verifier) {
        byte[] hash = HexFormat.of().parseHex(Sha256.hex(verifier));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private static Map<String, String> decoded(String form) {
        Map<String, String> fields = new TreeMap<>();
        for (String field : form.split("&")) {
            String[] pair = field.split("=", 2);
            fields.put(decode(pair[0]), pair.length == 2 ? decode(pair[1]) : "");
        }
        return fields;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
