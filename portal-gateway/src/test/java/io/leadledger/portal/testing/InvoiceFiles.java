package io.leadledger.portal.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Answers as invoice-service does when asked for a document's file, and remembers who asked for what. */
public final class InvoiceFiles {

    private final HttpServer server;
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    public InvoiceFiles() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] content = ("file of " + exchange.getRequestURI().getPath()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("ETag", "\"hash-of-the-file\"");
            exchange.getResponseHeaders().add("Set-Cookie", "not=to-be-passed-on");
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Path and authorization of each request. */
    public Queue<String> asked() {
        return asked;
    }
}
