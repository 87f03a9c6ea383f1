package io.leadledger.quickstart.servicejar;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/**
 * A service in one class that behaves to its starter as the real ones do: extracts itself, ends early when it is only
 * trained, says when it is ready, and tells what it was told; told to stay, it stays when it is to stop. Packed alone into
 * a jar.
 */
public final class FakeServiceMain {
    private FakeServiceMain() {}

    public static void main(String[] arguments) throws IOException {
        if (System.getProperty("jarmode") != null) {
            var jar = Path.of(System.getProperty("java.class.path"));
            Files.copy(jar, Path.of(arguments[arguments.length - 1]).resolve(jar.getFileName()));
            return;
        }
        if (System.getProperty("spring.context.exit") != null) {
            return;
        }
        var port = Integer.parseInt(System.getenv("SERVER_PORT"));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5);
        server.createContext("/actuator/health/readiness", call -> {
            var body = "{\"status\":\"UP\"}".getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(200, body.length);
            call.getResponseBody().write(body);
            call.close();
        });
        server.createContext("/told", call -> {
            InputStream added = FakeServiceMain.class.getResourceAsStream("/added.txt");
            var text = System.getenv("LEADLEDGER_TEST_WORD") + " "
                    + (added == null ? "-" : new String(added.readAllBytes(), StandardCharsets.UTF_8));
            call.sendResponseHeaders(200, text.length());
            call.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
            call.close();
        });
        if ("stay".equals(System.getenv("LEADLEDGER_TEST_WORD"))) {
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(LockSupport::park));
        }
        server.start();
    }
}
