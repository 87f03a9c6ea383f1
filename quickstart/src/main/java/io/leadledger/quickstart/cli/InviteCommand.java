package io.leadledger.quickstart.cli;

import io.leadledger.quickstart.invitation.PortalLogin;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ./leadledger invite PARTNER}: how to see the portal as that partner. */
@Command(
        name = "invite",
        description = "Let a partner into the portal and show the link to choose a password."
                + " All mail is taken into the folder mail of the home folder, unless a mail server is set.")
final class InviteCommand implements Callable<Integer> {
    private final Startup startup;
    private final PortalLogin login;
    private final Terminal terminal;

    InviteCommand(Path home, Terminal terminal) {
        this.startup = new Startup(home, terminal);
        this.login = new PortalLogin(home, terminal);
        this.terminal = terminal;
    }

    @Parameters(paramLabel = "PARTNER", description = "The key of the partner in partners.csv, for example alpha.")
    private String partner = "";

    @Override
    public Integer call() {
        if (!startup.isRunning()) {
            terminal.complain("Leadledger is not running; ./leadledger start begins.");
            return 1;
        }
        if (!startup.isReady()) {
            return 1;
        }
        login.invite(partner);
        return 0;
    }
}
