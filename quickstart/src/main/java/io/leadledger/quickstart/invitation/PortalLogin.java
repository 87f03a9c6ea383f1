package io.leadledger.quickstart.invitation;

import io.leadledger.quickstart.invitation.Inviting.Invited;
import io.leadledger.quickstart.mailbox.Mailbox;
import io.leadledger.quickstart.run.LocalApi;
import io.leadledger.quickstart.stack.StackSecrets;
import io.leadledger.quickstart.supervisor.SupervisorClient;
import io.leadledger.scenario.api.Narration;
import io.leadledger.scenario.api.RunFailed;
import io.leadledger.servers.port.Listener;
import java.nio.file.Path;

/** Lets a partner into the portal of the running stack and says how it logs in. */
public final class PortalLogin {
    private final Path home;
    private final Narration narration;

    /** Of the stack of a home folder. */
    public PortalLogin(Path home, Narration narration) {
        this.home = home;
        this.narration = narration;
    }

    /**
     * Invites the partner, through a mailbox on this machine.
     *
     * @throws RunFailed when there is no such partner, or another mail server is set
     */
    public void invite(String partner) {
        var supervisor = new SupervisorClient(home);
        var mail = supervisor.openMailbox();
        var addresses = supervisor.running().addresses();
        var secrets = StackSecrets.of(home);
        var settings = LocalApi.forSettings(addresses, secrets);
        Mailbox.announce(addresses.ports().of(Listener.MAILBOX), settings);
        var api = LocalApi.open(addresses, secrets);
        switch (new Inviting(api, mail).invite(partner)) {
            case Invited.ByLink(var login, var link) -> {
                narration.say("Log in to the portal as    " + login);
                narration.say("choose a password at       " + link);
            }
            case Invited.Earlier(var login) ->
                narration.say("Log in to the portal as    " + login + ", with the password chosen earlier");
        }
    }
}
