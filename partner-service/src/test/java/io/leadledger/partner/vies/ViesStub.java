package io.leadledger.partner.vies;

import io.leadledger.event.EventJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** In the place of VIES, on a plain socket, so that it can do what no HTTP server does. What nothing is said of gets a 503. */
public final class ViesStub implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");

    private final ServerSocket socket;
    private final Map<String, Behaviour> behaviours = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** What it does once it has read a question. */
    @FunctionalInterface
    public interface Behaviour {

        void answer(Asked question, Wire wire) throws IOException;
    }

    /** A question as it came. */
    public record Asked(String line, JsonNode body) {

        public String vatId() {
            return body.path("countryCode").asString("")
                    + body.path("vatNumber").asString("");
        }
    }

    /** The connection that the question came by. */
    public final class Wire {

        private final Socket socket;

        private Wire(Socket socket) {
            this.socket = socket;
        }

        public void send(String text) throws IOException {
            send(text.getBytes(StandardCharsets.UTF_8));
        }

        public void send(byte[] bytes) throws IOException {
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            out.flush();
        }

        /** Ends with a reset where others say goodbye. */
        public void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }

        /** Until a second has passed; false when the test is over. */
        public boolean waitsASecond() {
            try {
                return !closed.await(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    public ViesStub() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/rest-api");
    }

    /** From now on, for questions about that number. */
    public void on(String vatId, Behaviour behaviour) {
        behaviours.put(vatId, behaviour);
    }

    /** What was asked for that number. */
    public List<Asked> asked(String vatId) {
        return asked.stream().filter(one -> one.vatId().equals(vatId)).toList();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As VIES answers, with a consultation number where it was asked in somebody's name. */
    public static Behaviour says(boolean valid) {
        return (question, wire) -> {
            boolean named = question.body().has("requesterNumber");
            wire.send(json(answer(question.vatId(), valid, named ? "WAPIAAAAZ8Cq1x2b" : "")));
        };
    }

    /** An answer of VIES, of today. */
    public static String answer(String vatId, boolean valid, String consultation) {
        return """
                {"countryCode": "%s", "vatNumber": "%s", "requestDate": "%s", "valid": %s, "requestIdentifier": "%s",
                 "name": "%s", "address": "%s", "traderName": "---", "traderNameMatch": "NOT_PROCESSED"}
                """.formatted(
                        vatId.substring(0, 2),
                        vatId.substring(2),
                        Clock.systemUTC().instant(),
                        valid,
                        consultation,
                        valid ? "NV ALPHA SOLAR" : "---",
                        valid ? "Stationsstraat 1\\n9000 Gent\\n" : "---");
    }

    public static String json(String body) {
        return http("200 OK", "application/json", body);
    }

    public static String http(String status, String contentType, String body) {
        return "HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
                .formatted(status, contentType, body.getBytes(StandardCharsets.UTF_8).length, body);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket visitor = socket.accept();
                Thread.ofVirtual().start(() -> answer(visitor));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** One question a connection. Who asks may be gone before everything is said. */
    private void answer(Socket visitor) {
        try (visitor) {
            Asked question = read(visitor.getInputStream());
            asked.add(question);
            behaviours
                    .getOrDefault(question.vatId(), (_, wire) -> wire.send(http("503 Busy", "text/plain", "")))
                    .answer(question, new Wire(visitor));
        } catch (IOException gone) {
            return;
        }
    }

    private static Asked read(InputStream in) throws IOException {
        List<String> head = new ArrayList<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            head.add(line);
        }
        Matcher length = LENGTH.matcher(String.join("\n", head));
        byte[] body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
        return new Asked(
                head.isEmpty() ? "" : head.getFirst(),
                EventJson.mapper().readTree(body.length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : body));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n' && next >= 0; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }
}
