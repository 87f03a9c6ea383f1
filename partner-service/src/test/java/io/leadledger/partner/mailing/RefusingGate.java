package io.leadledger.partner.mailing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Stands before a mail server, refuses some of its recipients in its place, or hangs up on who wants its answer. */
final class RefusingGate implements AutoCloseable {

    private static final String RECIPIENT = "RCPT TO:<";
    private static final String END_OF_MAIL = ".";

    private final ServerSocket gate;
    private final int server;
    private final Map<String, String> refusals;

    private RefusingGate(ServerSocket gate, int server, Map<String, String> refusals) {
        this.gate = gate;
        this.server = server;
        this.refusals = refusals;
    }

    /**
     * The gate.
     *
     * @param refusals what is answered to whoever is named: {@code 550 no such user}; with a dot among them it hangs up when the
     *     server has all of a mail
     */
    static RefusingGate before(int server, Map<String, String> refusals) {
        try {
            RefusingGate gate =
                    new RefusingGate(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), server, refusals);
            Thread.ofVirtual().start(gate::open);
            return gate;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return gate.getLocalPort();
    }

    @Override
    public void close() {
        try {
            gate.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open() {
        while (!gate.isClosed()) {
            try {
                Socket visitor = gate.accept();
                Socket behind = new Socket(InetAddress.getLoopbackAddress(), server);
                Thread.ofVirtual().start(() -> answers(behind, visitor));
                Thread.ofVirtual().start(() -> commands(visitor, behind));
            } catch (IOException e) {
                if (!gate.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void answers(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            if (!refusals.containsKey(END_OF_MAIL)) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void commands(Socket from, Socket to) {
        try {
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(from.getInputStream(), StandardCharsets.ISO_8859_1));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String refusal = refusal(line);
                OutputStream out = refusal == null ? to.getOutputStream() : from.getOutputStream();
                out.write(((refusal == null ? line : refusal) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
                if (line.equals(END_OF_MAIL) && refusals.containsKey(line)) {
                    from.close();
                    return;
                }
            }
            to.shutdownOutput();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String refusal(String line) {
        return line.startsWith(RECIPIENT) ? refusals.get(line.substring(RECIPIENT.length(), line.indexOf('>'))) : null;
    }
}
