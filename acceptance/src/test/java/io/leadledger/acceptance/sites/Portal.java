package io.leadledger.acceptance.sites;

import io.leadledger.acceptance.Installation;
import io.leadledger.quickstart.invitation.Inviting;
import io.leadledger.quickstart.invitation.Inviting.Invited.ByLink;
import io.leadledger.quickstart.mailbox.Mailbox;
import io.leadledger.quickstart.run.LocalApi;
import io.leadledger.quickstart.stack.Stack;
import io.leadledger.scenario.api.Api;
import io.leadledger.servers.port.Listener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The people of the portal: how they are invited, and with which password they come in. */
final class Portal implements AutoCloseable {

    /** The password that {@link #enter} chooses. */
    static final String PASSWORD = "Sonnenallee-210";

    private static final Map<String, String> PASSWORDS = new HashMap<>();

    private final Stack stack;
    private final Path mail;
    private final Mailbox mailbox;

    /** @param name of the folder of its mails */
    Portal(Installation installation, String name) {
        stack = installation.running();
        mail = installation.folder("mail-of-" + name);
        mailbox = Mailbox.open(stack.addresses().ports().of(Listener.MAILBOX), mail);
        Api settings = LocalApi.forSettings(stack.addresses(), stack.secrets());
        Mailbox.announce(stack.addresses().ports().of(Listener.MAILBOX), settings);
    }

    /** The login of a partner's person. */
    static String login(String partner) {
        return "office@" + partner + ".example";
    }

    /** The link of a new invitation, out of the mail. */
    String invitation(String partner) {
        Api api = LocalApi.open(stack.addresses(), stack.secrets());
        return ((ByLink) new Inviting(api, mail).invite(partner)).link();
    }

    /** Lets a person of the partner in, with a password chosen by its invitation the first time. */
    void enter(Visitor person, String partner, String page) {
        if (PASSWORDS.putIfAbsent(partner, PASSWORD) == null) {
            person.open(invitation(partner));
            person.fill("New password", PASSWORD);
            person.fill("The same password again", PASSWORD);
            person.press("Set the password");
        }
        person.open(page);
        person.logIn(login(partner), PASSWORD);
    }

    /** The mails so far. */
    List<String> mails() {
        try (Stream<Path> files = Files.isDirectory(mail) ? Files.list(mail) : Stream.of()) {
            return files.sorted().map(Portal::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        mailbox.close();
    }
}
