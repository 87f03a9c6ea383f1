package io.leadledger.portal.partner.invitation;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Link;
import io.leadledger.portal.page.shell.Shell;
import org.jspecify.annotations.Nullable;

/** What has become of a link that opens nothing more; {@code login} leads on where there is a password now. */
public record InvitationToldPage(
        Shell shell, Head head, @Nullable Link login) implements Page {}
