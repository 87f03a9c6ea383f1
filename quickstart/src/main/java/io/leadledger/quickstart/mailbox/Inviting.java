package io.leadledger.quickstart.mailbox;

import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.RunFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Lets a partner into the portal, as an operator would, and takes the link of the invitation out of the mailbox. */
public final class Inviting {
    private static final Pattern LINK = Pattern.compile("http\\S+/partner/invitation/\\S+");
    private static final Duration TIME_FOR_THE_MAIL = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Api api;
    private final Path mail;

    /** How a partner gets into the portal. */
    public sealed interface Invited {
        /** By a link, once; there a password is chosen. */
        record ByLink(String login, String link) implements Invited {}

        /** By the password that was chosen earlier. */
        record Earlier(String login) implements Invited {}
    }

    /**
     * Invites through an API.
     *
     * @param mail the folder that the mailbox writes to
     */
    public Inviting(Api api, Path mail) {
        this.api = api;
        this.mail = mail;
    }

    /**
     * Switches the portal on for a partner and invites it.
     *
     * @param partner the partner's key in the folder
     * @throws RunFailed when there is no such partner, or no mail server
     */
    public Invited invite(String partner) {
        var access = "/api/v1/partners/%s/portal-access".formatted(idOf(partner));
        var present = api.get(access).orFail("tell the portal access of " + partner);
        if (!present.path("enabled").asBoolean(false)) {
            api.put(access, Map.of("enabled", true), present.path("version").asLong(0))
                    .orFail("let " + partner + " into the portal");
        } else if (isRedeemed(present)) {
            return new Invited.Earlier(present.path("loginEmail").asString());
        }
        var asked = Instant.now(api.waiting().clock());
        var login = api.post(access + "/invitations", Map.of())
                .orFail("invite " + partner)
                .path("loginEmail")
                .asString();
        return new Invited.ByLink(login, linkIn(login, asked));
    }

    private static boolean isRedeemed(JsonNode access) {
        return access.path("invitation").path("status").asString("").equals("REDEEMED");
    }

    private String idOf(String partner) {
        return api.get("/api/v1/partners?externalId=" + URLEncoder.encode(partner, StandardCharsets.UTF_8))
                .orFail("find the partner " + partner)
                .path("items")
                .valueStream()
                .findFirst()
                .orElseThrow(
                        () -> new RunFailed("expected a partner with the key %s, but there is none".formatted(partner)))
                .path("partnerId")
                .asString();
    }

    private String linkIn(String login, Instant asked) {
        var limit = api.waiting().limit(TIME_FOR_THE_MAIL);
        while (!limit.isOver()) {
            var link = newest(login, asked);
            if (link.isPresent()) {
                return link.get();
            }
            limit.pause(BETWEEN_LOOKS);
        }
        throw new RunFailed(("expected the invitation of %s in %s, but it went to another mail server;"
                        + " stop Leadledger first, and run opens the mailbox")
                .formatted(login, mail));
    }

    private Optional<String> newest(String login, Instant asked) {
        if (!Files.isDirectory(mail)) {
            return Optional.empty();
        }
        try (Stream<Path> mails = Files.list(mail)) {
            return mails.filter(file -> isSince(file, asked))
                    .map(Inviting::text)
                    .filter(text -> text.contains(login))
                    .flatMap(text -> LINK.matcher(text).results().map(MatchResult::group))
                    .findFirst();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** File systems may keep whole seconds only. */
    private static boolean isSince(Path file, Instant asked) {
        try {
            return !Files.getLastModifiedTime(file).toInstant().isBefore(asked.minusSeconds(1));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
