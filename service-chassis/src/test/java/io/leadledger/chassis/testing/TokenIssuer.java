package io.leadledger.chassis.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import io.leadledger.testservers.TestKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Signs tokens as a realm would, with its keys on an address of their own; a service checks them as it always does. */
public final class TokenIssuer {

    private static final TokenIssuer OPERATORS = new TokenIssuer("operators");
    private static final TokenIssuer PARTNERS = new TokenIssuer("partners");

    private static final Duration USE = Duration.ofMinutes(5);

    private final RSAKey key;
    private final String issuer;
    private final Map<Map<String, Object>, Signed> signed = new ConcurrentHashMap<>();

    private record Signed(Instant at, String bearer) {}

    private TokenIssuer(String realm) {
        try {
            KeyPair pair = TestKeys.rsa(realm);
            key = new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey(pair.getPrivate())
                    .keyID(realm)
                    .build();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext("/certs", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                try (var body = exchange.getResponseBody()) {
                    body.write(keys);
                }
            });
            server.start();
            issuer = "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/" + realm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The operators' realm of this test run. */
    public static TokenIssuer operators() {
        return OPERATORS;
    }

    /** The partners' realm of this test run. */
    public static TokenIssuer partners() {
        return PARTNERS;
    }

    /** A token of a person of that partner, as the value of the header {@code Authorization}. */
    public String bearerOfPartner(String partnerId) {
        return bearer(Map.of("partner_id", partnerId, "azp", "portal"));
    }

    public String issuerUri() {
        return issuer;
    }

    public String jwkSetUri() {
        return issuer.replaceFirst("/realms/.*", "/certs");
    }

    /** A client's token with these scopes, as the value of the header {@code Authorization}. */
    public String bearer(String... scopes) {
        return bearer(Map.of("scope", String.join(" ", scopes), "azp", "test-client"));
    }

    /** A token with these claims over the usual ones, as the value of the header {@code Authorization}. */
    public String bearer(Map<String, Object> claims) {
        return signed.compute(
                        Map.copyOf(claims),
                        (same, last) -> last != null && last.at().plus(USE).isAfter(Instant.now())
                                ? last
                                : new Signed(Instant.now(), sign(same)))
                .bearer();
    }

    private String sign(Map<String, Object> claims) {
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(List.of("leadledger-api"))
                .subject("test")
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
        claims.forEach(set::claim);
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    set.build());
            jwt.sign(new RSASSASigner(key));
            return "Bearer " + jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
