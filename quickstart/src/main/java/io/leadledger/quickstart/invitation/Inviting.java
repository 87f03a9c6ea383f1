package io.leadledger.quickstart.invitation;

import io.leadledger.api.IfMatch;
import io.leadledger.api.partner.invitation.InvitationApi;
import io.leadledger.api.partner.partner.PartnerApi;
import io.leadledger.api.partner.portalaccess.PortalAccessAnswer;
import io.leadledger.api.partner.portalaccess.PortalAccessAnswer.InvitationStatus;
import io.leadledger.api.partner.portalaccess.PortalAccessApi;
import io.leadledger.api.partner.portalaccess.PortalAccessForm;
import io.leadledger.id.PartnerId;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.RunFailed;
import io.leadledger.scenario.api.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
        return Verdict.told("invite " + partner, () -> invited(idOf(partner)));
    }

    private Invited invited(PartnerId partner) {
        var accesses = api.client(PortalAccessApi.class);
        var access = accesses.find(partner);
        if (!access.enabled()) {
            accesses.turn(partner, IfMatch.seen(access), new PortalAccessForm(true, null));
        } else if (isRedeemed(access)) {
            return new Invited.Earlier(Objects.requireNonNull(access.loginEmail()));
        }
        var asked = Instant.now(api.waiting().clock());
        var login = api.client(InvitationApi.class).send(partner, null).loginEmail();
        return new Invited.ByLink(login, linkIn(login, asked));
    }

    private static boolean isRedeemed(PortalAccessAnswer access) {
        return access.invitation() != null && access.invitation().status() == InvitationStatus.REDEEMED;
    }

    private PartnerId idOf(String partner) {
        return api.client(PartnerApi.class).list(partner, null, null, null, 1, null).items().stream()
                .findFirst()
                .orElseThrow(
                        () -> new RunFailed("expected a partner with the key %s, but there is none".formatted(partner)))
                .partnerId();
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
