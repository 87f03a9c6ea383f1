package io.leadledger.testservers;

import io.leadledger.servers.folder.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;

/**
 * The keys with which realms of tests sign, made once per checkout: a JVM of tests, which compiles in haste, looks for the
 * primes of one for seconds.
 */
public final class TestKeys {
    private static final int BITS = 2048;

    private TestKeys() {}

    /** The key of that name. */
    public static KeyPair rsa(String name) {
        var folder = Checkout.path().resolve("test-servers/target/test-keys");
        var file = folder.resolve(name + ".pk8");
        try {
            if (!Files.exists(file)) {
                make(Files.createDirectories(folder), file);
            }
            return read(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void make(Path folder, Path file) throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        var fresh = Files.createTempFile(folder, "key", null);
        Files.write(fresh, generator.generateKeyPair().getPrivate().getEncoded());
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static KeyPair read(Path file) throws IOException, GeneralSecurityException {
        var keys = KeyFactory.getInstance("RSA");
        if (keys.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(file)))
                instanceof RSAPrivateCrtKey secret) {
            var open = keys.generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
            return new KeyPair(open, secret);
        }
        throw new IllegalStateException("expected an RSA key in " + file);
    }
}
