package io.leadledger.quickstart.cli;

import io.leadledger.quickstart.mailbox.Inviting;
import io.leadledger.quickstart.mailbox.Inviting.Invited;
import io.leadledger.quickstart.run.LocalApi;
import io.leadledger.quickstart.stack.Addresses;
import io.leadledger.quickstart.stack.StackSecrets;
import io.leadledger.quickstart.supervisor.SupervisorClient;
import io.leadledger.scenario.api.RunFailed;
import io.leadledger.servers.port.Ports;
import java.nio.file.Path;

/** Lets a partner into the portal of the running stack and says how it logs in. */
final class PortalLogin {
    private final Path home;
    private final Terminal terminal;

    PortalLogin(Path home, Terminal terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    /**
     * Invites the partner, through a mailbox on this machine.
     *
     * @throws RunFailed when there is no such partner, or another mail server is set
     */
    void invite(String partner) {
        new SupervisorClient(home).openMailbox().ifPresent(reason -> {
            throw new RunFailed(reason);
        });
        try (var api = LocalApi.open(new Addresses(Ports.from(System.getenv())), StackSecrets.of(home))) {
            switch (new Inviting(api, home.resolve("mail")).invite(partner)) {
                case Invited.ByLink(var login, var link) -> {
                    terminal.say("Log in to the portal as    " + login);
                    terminal.say("choose a password at       " + link);
                }
                case Invited.Earlier(var login) ->
                    terminal.say("Log in to the portal as    " + login + ", with the password chosen earlier");
            }
        }
    }
}
